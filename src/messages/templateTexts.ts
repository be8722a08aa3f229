import type { Text } from '../ground/text/text';

/** The product's own templates, by moment; a template of the Messages tab stands in for them. */
export const templateTexts = {
  invite: {
    subject: { en: 'Working together on {{campaign}}', ko: '{{campaign}} 협업 제안' },
    body: {
      en: 'Hello {{creator}},\n\nI am {{owner}} of {{brand}}. Your posts fit what our customers care about, and we would like to work with you on {{campaign}}: {{offer}}.\n\nIt is a paid or gifted collaboration with clear terms in writing. If it is not for you, a short no is fine and we will not write again.',
      ko: '{{creator}}님, 안녕하세요.\n\n{{brand}}의 {{owner}}입니다. {{creator}}님의 콘텐츠가 저희 고객과 잘 맞아 {{campaign}} 협업을 제안드립니다: {{offer}}.\n\n대가와 조건은 서면으로 분명히 정합니다. 원하지 않으시면 짧게 답해 주세요. 다시 연락드리지 않겠습니다.',
    },
  },
  follow_up: {
    subject: { en: 'Working together on {{campaign}}?', ko: '{{campaign}} 협업 문의' },
    body: {
      en: 'Hello {{creator}},\n\na short question about my last message: would {{campaign}} with {{brand}} interest you? A yes or no is enough.\n\n{{owner}}',
      ko: '{{creator}}님, 안녕하세요.\n\n지난번에 드린 {{brand}} {{campaign}} 제안을 확인하셨는지 여쭙니다. 가능 여부만 알려 주셔도 됩니다.\n\n{{owner}} 드림',
    },
  },
  last_try: {
    subject: { en: 'Last note about {{campaign}}', ko: '{{campaign}} 마지막 안내' },
    body: {
      en: 'Hello {{creator}},\n\nthis is my last note about {{campaign}}. If you would like to work with {{brand}} later, write any time.\n\n{{owner}}',
      ko: '{{creator}}님, 안녕하세요.\n\n{{campaign}} 관련 마지막 연락입니다. 나중에라도 {{brand}}와 협업하고 싶으시면 언제든 연락해 주세요.\n\n{{owner}} 드림',
    },
  },
  yes_terms: {
    subject: { en: 'Terms for {{campaign}}', ko: '{{campaign}} 조건 안내' },
    body: {
      en: 'Hello {{creator}},\n\ngreat that you are in. The fee is {{fee}}; the post is due on {{due_on}}. Please label it with {{disclosure}}. The full terms come in writing; please answer with a yes.\n\n{{owner}}',
      ko: '{{creator}}님, 함께해 주셔서 감사합니다.\n\n고정비는 {{fee}}, 게시일은 {{due_on}}입니다. 게시물에는 {{disclosure}} 표시를 해 주세요. 전체 조건은 서면으로 보내 드리니 확인 후 답해 주세요.\n\n{{owner}} 드림',
    },
  },
  shipped: {
    subject: { en: 'Your parcel is on its way', ko: '제품을 보냈습니다' },
    body: {
      en: 'Hello {{creator}},\n\nyour product for {{campaign}} is on its way. Please tell us when it has arrived.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 제품을 발송했습니다. 도착하면 알려 주세요.\n\n{{owner}} 드림',
    },
  },
  brief: {
    subject: { en: 'Brief for {{campaign}}', ko: '{{campaign}} 브리프' },
    body: {
      en: 'Hello {{creator}},\n\nhere is the brief for {{campaign}}. Your link: {{link}}\nThe draft is due on {{draft_due_on}}. Label: {{disclosure}}. The story and tone are yours.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 브리프를 보내 드립니다. 전용 링크: {{link}}\n초안은 {{draft_due_on}}까지 부탁드립니다. 광고 표시: {{disclosure}}. 이야기와 말투는 {{creator}}님 그대로가 좋습니다.\n\n{{owner}} 드림',
    },
  },
  draft_reminder: {
    subject: { en: 'Your draft for {{campaign}}', ko: '{{campaign}} 초안 안내' },
    body: {
      en: 'Hello {{creator}},\n\nyour draft for {{campaign}} is due on {{draft_due_on}}. Do you need anything from us?\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 초안 마감일은 {{draft_due_on}}입니다. 필요한 것이 있으면 말씀해 주세요.\n\n{{owner}} 드림',
    },
  },
  changes: {
    subject: { en: 'Changes to your draft', ko: '초안 수정 요청' },
    body: {
      en: 'Hello {{creator}},\n\nthank you for the draft. We ask for this: {{next_step}}\n\n{{owner}}',
      ko: '{{creator}}님, 초안 감사합니다. 다음을 부탁드립니다: {{next_step}}\n\n{{owner}} 드림',
    },
  },
  approved: {
    subject: { en: 'Your draft is approved', ko: '초안 승인' },
    body: {
      en: 'Hello {{creator}},\n\nyour draft is approved. Please post it on {{due_on}} with {{disclosure}} first.\n\n{{owner}}',
      ko: '{{creator}}님, 초안을 승인했습니다. {{due_on}}에 {{disclosure}}를 맨 앞에 두고 게시해 주세요.\n\n{{owner}} 드림',
    },
  },
  go_live: {
    subject: { en: 'Going live with {{campaign}}', ko: '{{campaign}} 게시 안내' },
    body: {
      en: 'Hello {{creator}},\n\nyour post for {{campaign}} goes live on {{due_on}}. Your link: {{link}}. Please send us the address of the post.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 게시일은 {{due_on}}입니다. 전용 링크: {{link}}. 게시 후 주소를 보내 주세요.\n\n{{owner}} 드림',
    },
  },
  late: {
    subject: { en: 'Your post for {{campaign}}', ko: '{{campaign}} 게시 확인' },
    body: {
      en: 'Hello {{creator}},\n\nthe post for {{campaign}} was due on {{due_on}}. Is everything all right, and when can we expect it?\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 게시 예정일은 {{due_on}}이었습니다. 괜찮으신지, 언제 게시할 수 있는지 알려 주세요.\n\n{{owner}} 드림',
    },
  },
  numbers_please: {
    subject: { en: 'Numbers of your post', ko: '게시물 수치 요청' },
    body: {
      en: 'Hello {{creator}},\n\nplease send us views, reach and clicks of your post for {{campaign}}; a screenshot is enough.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 게시물의 조회, 도달, 클릭 수를 보내 주세요. 화면 캡처도 괜찮습니다.\n\n{{owner}} 드림',
    },
  },
  paid: {
    subject: { en: 'Your payment', ko: '지급 안내' },
    body: {
      en: 'Hello {{creator}},\n\nyour payment for {{campaign}} is on its way. Thank you for the work.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 대가를 지급했습니다. 함께해 주셔서 감사합니다.\n\n{{owner}} 드림',
    },
  },
  recap: {
    subject: { en: 'Results of {{campaign}}', ko: '{{campaign}} 결과 공유' },
    body: {
      en: 'Hello {{creator}},\n\nhere is what your posts for {{campaign}} achieved. What would you do differently next time?\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 게시물의 결과를 보내 드립니다. 다음에는 무엇을 바꾸고 싶으신가요?\n\n{{owner}} 드림',
    },
  },
  renew: {
    subject: { en: 'Another round with {{brand}}?', ko: '{{brand}} 협업 연장 제안' },
    body: {
      en: 'Hello {{creator}},\n\nwe would like to go on working with you. Would you be in for another round?\n\n{{owner}}',
      ko: '{{creator}}님, 앞으로도 함께하고 싶습니다. 다음 협업도 가능하신가요?\n\n{{owner}} 드림',
    },
  },
  no_thanks: {
    subject: { en: 'About {{campaign}}', ko: '{{campaign}} 관련 안내' },
    body: {
      en: 'Hello {{creator}},\n\nthank you for your interest in {{campaign}}. This time we chose others; we keep you in mind.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}}에 관심을 보여 주셔서 감사합니다. 이번에는 함께하지 못하지만 다음 기회에 연락드리겠습니다.\n\n{{owner}} 드림',
    },
  },
  correction: {
    subject: { en: 'Please correct your post today', ko: '오늘 게시물을 고쳐 주세요' },
    body: {
      en: 'Hello {{creator}},\n\nplease correct your post for {{campaign}} today: {{next_step}}. The label {{disclosure}} has to stand first.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}} 게시물을 오늘 고쳐 주세요: {{next_step}}. {{disclosure}} 표시는 맨 앞에 있어야 합니다.\n\n{{owner}} 드림',
    },
  },
  apology: {
    subject: { en: 'Our apology', ko: '사과드립니다' },
    body: {
      en: 'Hello {{creator}},\n\nwe are sorry for what happened in {{campaign}}. What we do about it: {{next_step}}. Please reach me directly.\n\n{{owner}}',
      ko: '{{creator}}님, {{campaign}}에서 있었던 일에 사과드립니다. 조치: {{next_step}}. 저에게 바로 연락해 주세요.\n\n{{owner}} 드림',
    },
  },
} as const satisfies Record<string, { readonly subject: Text; readonly body: Text }>;
