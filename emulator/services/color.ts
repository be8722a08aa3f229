import type { Execution } from '../execution';
import { readColour } from '../workbook/readColour';
import { GoogleEnum } from './googleEnum';
import { Service } from './service';

/** Base.ColorType. */
export const colorType = new GoogleEnum('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']);

/** SpreadsheetApp.Color: an RGB colour; theme colours are not emulated. */
export class Color extends Service {
  static readonly emulates = 'Color';

  constructor(
    execution: Execution,
    readonly hex: string,
  ) {
    super(execution);
  }

  asRgbColor() {
    return new RgbColor(this.execution, this.hex);
  }

  getColorType() {
    return colorType.get('RGB');
  }
}

/** Base.RgbColor. */
export class RgbColor extends Service {
  static readonly emulates = 'RgbColor';

  constructor(
    execution: Execution,
    readonly hex: string,
  ) {
    super(execution);
  }

  asHexString() {
    return this.hex;
  }

  getColorType() {
    return colorType.get('RGB');
  }

  getRed() {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen() {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue() {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }
}

/** SpreadsheetApp.newColor(). */
export class ColorBuilder extends Service {
  static readonly emulates = 'ColorBuilder';
  private hex: string | undefined;

  setRgbColor(colour: unknown) {
    this.hex = readColour(colour);
    return this;
  }

  asRgbColor() {
    return this.build().asRgbColor();
  }

  build() {
    if (this.hex === undefined) throw new Error('A colour must be set before it is built.');
    return new Color(this.execution, this.hex);
  }
}
