import type { Execution } from '../execution';
import type { Answer, MenuEntry, Question, ShownHtml } from '../hostTypes';
import { EnumValue, enumName } from './googleEnum';
import { HtmlOutput } from './htmlOutput';
import { Service } from './service';
import { interfaceEnums } from './sheetEnums';

/** Width of a sidebar, which Google does not let anybody change. */
const SIDEBAR_WIDTH = 300;

/** SpreadsheetApp.getUi(). */
export class Ui extends Service {
  static readonly emulates = 'Ui';

  get Button() {
    return interfaceEnums.Button;
  }

  get ButtonSet() {
    return interfaceEnums.ButtonSet;
  }

  createMenu(caption: unknown) {
    return new Menu(this.execution, String(caption));
  }

  createAddonMenu() {
    return new Menu(this.execution, this.execution.host.options.addOnName ?? 'Add-on');
  }

  alert(...given: unknown[]) {
    const question = readQuestion('alert', given);
    return interfaceEnums.Button.get(ask(this.execution, question).button);
  }

  prompt(...given: unknown[]) {
    return new PromptResponse(this.execution, ask(this.execution, readQuestion('prompt', given)));
  }

  showSidebar(html: unknown) {
    const shown = shownHtml(html, 'sidebar');
    this.execution.host.sidebar = shown;
    this.execution.host.emit({ kind: 'html', shown });
  }

  showModalDialog(html: unknown, title: unknown) {
    showDialog(this.execution, html, 'modal', String(title));
  }

  showModelessDialog(html: unknown, title: unknown) {
    showDialog(this.execution, html, 'modeless', String(title));
  }
}

/** What a prompt returned. */
export class PromptResponse extends Service {
  static readonly emulates = 'PromptResponse';

  constructor(
    execution: Execution,
    readonly answer: Answer,
  ) {
    super(execution);
  }

  getSelectedButton() {
    return interfaceEnums.Button.get(this.answer.button);
  }

  getResponseText() {
    return this.answer.text ?? '';
  }
}

/** A menu under construction; addToUi puts it into the bar. */
export class Menu extends Service {
  static readonly emulates = 'Menu';
  readonly entries: MenuEntry[] = [];

  constructor(
    execution: Execution,
    readonly caption: string,
  ) {
    super(execution);
  }

  addItem(caption: unknown, functionName: unknown) {
    this.entries.push({
      kind: 'item',
      caption: String(caption),
      functionName: String(functionName),
    });
    return this;
  }

  addSeparator() {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: unknown) {
    if (!(menu instanceof Menu)) throw new Error('addSubMenu needs a Menu');
    this.entries.push({ kind: 'menu', caption: menu.caption, entries: menu.entries });
    return this;
  }

  addToUi() {
    const { host } = this.execution;
    const others = host.menus.filter((one) => one.kind !== 'menu' || one.caption !== this.caption);
    host.menus = [...others, { kind: 'menu', caption: this.caption, entries: [...this.entries] }];
    host.emit({ kind: 'menus', menus: host.menus });
  }
}

function shownHtml(html: unknown, kind: ShownHtml['kind'], title?: string): ShownHtml {
  if (!(html instanceof HtmlOutput)) {
    throw new Error("The parameters don't match the method signature: an HtmlOutput is needed.");
  }
  const { width, height } = html;
  return {
    kind,
    title: title ?? html.title,
    html: html.content,
    ...(kind === 'sidebar' ? { width: SIDEBAR_WIDTH } : width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

function showDialog(
  { host }: Execution,
  html: unknown,
  kind: 'modal' | 'modeless',
  title: string,
): void {
  const shown = shownHtml(html, kind, title);
  host.dialogs.push(shown);
  host.emit({ kind: 'html', shown });
}

/** (message), (message, buttons), (title, message, buttons). */
function readQuestion(kind: Question['kind'], given: readonly unknown[]): Question {
  const texts = given.filter((one) => !(one instanceof EnumValue)).map(String);
  const set = given.find((one) => one instanceof EnumValue);
  const buttons = set ? enumName(set, interfaceEnums.ButtonSet) : 'OK';
  const [first = '', second] = texts;
  return {
    kind,
    title: second === undefined ? '' : first,
    message: second ?? first,
    buttons: buttons as Question['buttons'],
  };
}

function ask({ host }: Execution, question: Question): Answer {
  host.questions.push(question);
  const scripted = host.answers.shift() ?? host.options.answer?.(question);
  const plain = question.kind === 'alert' && question.buttons === 'OK';
  const answer = scripted ?? (plain ? ({ button: 'OK' } as const) : undefined);
  if (answer === undefined) {
    throw new Error(`Nobody answered the ${question.kind} "${question.message}": script an answer`);
  }
  host.emit({ kind: 'question', question, answer });
  return answer;
}
