import { useState } from 'preact/hooks';
import { sidebarFunctionsTexts as texts } from '../../../messages/sidebarFunctionsTexts';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { FunctionExample } from './functionExample';
import type { FoundFunction } from './searchReference';

/** One function: name and summary, unfolding into arguments, formula and examples. */
export function FunctionEntry({ found }: { readonly found: FoundFunction }) {
  const { language } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const { name, docs } = found;
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="function-name">
          <span class="code">{name}</span>
          <span class="hint"> {docs.summary[language]}</span>
        </summary>
        {isOpen && <FunctionDetails found={found} />}
      </details>
    </li>
  );
}

function FunctionDetails({ found: { name, docs } }: { readonly found: FoundFunction }) {
  const words = useWords();
  const { language, opening } = useSidebar();
  const parameters = Object.entries(docs.parameters);
  const names = parameters.map(([parameter]) => parameter);
  return (
    <div class="stack">
      <p class="code">
        {name}({names.join(`${opening.file.argumentSeparator} `)})
      </p>
      <div class="tight">
        <h3>{words(texts.arguments)}</h3>
        <dl class="tight small">
          {parameters.map(([parameter, text]) => (
            <div key={parameter}>
              <dt class="code">{parameter}</dt>
              <dd class="quiet">{text[language]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div class="tight">
        <h3>{words(texts.answers)}</h3>
        <p class="small">{docs.returns[language]}</p>
      </div>
      <div class="tight">
        <h3>{words(texts.formula)}</h3>
        <p class="small">{docs.formula}</p>
        <p class="hint">{docs.source[language]}</p>
      </div>
      {docs.examples.map((example) => (
        <FunctionExample key={example.says.en} name={name} example={example} />
      ))}
    </div>
  );
}
