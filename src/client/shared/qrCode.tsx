import { useMemo } from 'preact/hooks';
import { tagWord } from '../../domain/links/linkNames';
import { sidebarLinksTexts as texts } from '../../messages/sidebarLinksTexts';
import { Button } from './button';
import { qrPicture, qrPngFile, qrSvgFile } from './qrPicture';
import { saveFile } from './saveFile';
import { useWords } from './sidebarContext';

interface QrCodeProps {
  readonly text: string;
  /** Names the downloaded file. */
  readonly name: string;
}

/** The QR code of a link: always dark on white, with its quiet zone, so that cameras read it. */
export function QrCode({ text, name }: QrCodeProps) {
  const words = useWords();
  const picture = useMemo(() => qrPicture(text), [text]);
  if (!picture) return <p class="hint">{words(texts.qrTooLong)}</p>;
  const { size, path } = picture;
  const fileName = `qr-${tagWord(name) || 'link'}`;
  const savePng = async () => {
    const file = await qrPngFile(picture);
    if (file) saveFile(file, `${fileName}.png`);
  };
  return (
    <div class="row">
      <svg
        class="qr"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words(texts.qrOf)}
        shape-rendering="crispEdges"
      >
        <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div class="tight">
        <span class="small quiet">{words(texts.download)}</span>
        <Button look="plain" onClick={() => saveFile(qrSvgFile(picture), `${fileName}.svg`)}>
          {words(texts.downloadSvg)}
        </Button>
        <Button look="plain" onClick={() => void savePng()}>
          {words(texts.downloadPng)}
        </Button>
      </div>
    </div>
  );
}
