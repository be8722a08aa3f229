import type { Text } from '../ground/text/text';

/** Messages that are ready to be sent by a person: nothing here sends. */
export const sidebarOutreachTexts = {
  title: { en: 'Messages', ko: '메시지' },
  intro: {
    en: 'Nothing is sent from here: copy the text or open a draft, send it yourself, then press “Sent”.',
    ko: '여기에서는 아무것도 보내지 않습니다. 글을 복사하거나 초안을 열어 직접 보낸 뒤 “보냈습니다”를 누르세요.',
  },
  moment: { en: 'Message', ko: '메시지 종류' },
  language: { en: 'Language', ko: '언어' },
  ownLanguage: { en: 'As in Contacts', ko: '연락처의 언어' },
  writing: { en: 'Writing the messages…', ko: '메시지를 만드는 중입니다…' },
  to: { en: 'To {name} by {channel}: {contact}', ko: '{name}에게, {channel}: {contact}' },
  noContact: {
    en: 'No address in Contacts: copy the text and send it where you talk.',
    ko: '연락처가 없습니다. 글을 복사해 대화하는 곳에서 보내세요.',
  },
  subject: { en: 'Subject: {subject}', ko: '제목: {subject}' },
  copy: { en: 'Copy', ko: '복사' },
  copyFor: { en: 'Copy the message to {name}', ko: '{name}에게 보낼 메시지 복사' },
  gmail: { en: 'Gmail', ko: 'Gmail' },
  mail: { en: 'Mail program', ko: '메일 프로그램' },
  bodyCopied: {
    en: 'The draft opens with recipient and subject; the text is copied for you to paste.',
    ko: '초안에는 받는 사람과 제목만 들어갑니다. 본문은 복사되니 붙여넣으세요.',
  },
  sent: { en: 'Sent', ko: '보냈습니다' },
  sentFor: { en: 'Sent to {name}', ko: '{name}에게 보냈습니다' },
  logging: { en: 'Writing it down…', ko: '기록하는 중입니다…' },
  logged: { en: 'Written down. Next date: {day}.', ko: '기록했습니다. 다음 날짜: {day}' },
  loggedNoDate: { en: 'Written down.', ko: '기록했습니다.' },
  notReady: {
    en: 'Not ready: {fields} {count|one:is|other:are} missing. Fill {count|one:it|other:them} in, and the message is there.',
    ko: '아직 보낼 수 없습니다. 빠진 것: {fields}. 채우면 메시지가 완성됩니다.',
  },
  doNotContact: {
    en: '{name} asked not to be contacted. No message is offered.',
    ko: '{name}님은 연락을 원하지 않습니다. 메시지를 제안하지 않습니다.',
  },
  nothing: { en: 'No message fits now.', ko: '지금 알맞은 메시지가 없습니다.' },
} as const satisfies Record<string, Text>;

/** The places of a message, as people call them. */
export const mergeFieldTexts: { readonly [name: string]: Text | undefined } = {
  creator: { en: 'the creator’s name', ko: '크리에이터 이름' },
  brand: { en: 'the brand (Settings)', ko: '브랜드(Settings)' },
  campaign: { en: 'the campaign’s name', ko: '캠페인 이름' },
  offer: { en: 'the offer', ko: '제안' },
  link: { en: 'the creator’s own link', ko: '전용 링크' },
  code: { en: 'the creator’s own code', ko: '전용 코드' },
  due_on: { en: 'the day it goes live', ko: '게시 마감일' },
  draft_due_on: { en: 'the day of the draft', ko: '초안 마감일' },
  fee: { en: 'the fee', ko: '고정비' },
  disclosure: { en: 'the advertising label', ko: '광고 표시' },
  hashtag: { en: 'the hashtag', ko: '해시태그' },
  owner: { en: 'the owner', ko: '담당자' },
  next_step: { en: 'the next step', ko: '다음 단계' },
};
