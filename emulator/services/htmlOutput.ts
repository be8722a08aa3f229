import type { Execution } from '../execution';
import { Service } from './service';

/** HtmlService.HtmlOutput: a page to show. */
export class HtmlOutput extends Service {
  static readonly emulates = 'HtmlOutput';
  title = '';
  width: number | undefined;
  height: number | undefined;

  constructor(
    execution: Execution,
    public content: string,
  ) {
    super(execution);
  }

  getContent() {
    return this.content;
  }

  setContent(content: unknown) {
    this.content = String(content);
    return this;
  }

  append(content: unknown) {
    this.content += String(content);
    return this;
  }

  getTitle() {
    return this.title;
  }

  setTitle(title: unknown) {
    this.title = String(title);
    return this;
  }

  setWidth(width: number) {
    this.width = width;
    return this;
  }

  setHeight(height: number) {
    this.height = height;
    return this;
  }

  addMetaTag() {
    return this;
  }
}
