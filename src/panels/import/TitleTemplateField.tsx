import { useId } from 'react';
import type { MappingPreview } from '../../dataset/import/import-messages';
import type { Mapping } from '../../dataset/import/mapping/mapping';
import { fillTitle, titleParts, unknownInTemplate } from '../../dataset/import/mapping/title-template';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import control from './FieldControl.module.css';
import styles from './TitleTemplateField.module.css';

interface TitleTemplateFieldProps {
  readonly preview: MappingPreview;
  readonly mapping: Mapping;
}

/** A title made of columns, as the first row would have it. */
export function TitleTemplateField({ preview, mapping }: TitleTemplateFieldProps) {
  const { t, format } = useTexts();
  const editMapping = useApp((state) => state.editMapping);
  const id = useId();
  const { columns, rows } = preview;
  const template = mapping.titleTemplate ?? '';
  const unknown = unknownInTemplate(template, columns);
  const set = (titleTemplate: string) => {
    const { titleTemplate: _, ...others } = mapping;
    editMapping(titleTemplate === '' ? others : { ...others, titleTemplate });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('imports.titleTemplate')}</label>
      <div className={styles.inputs}>
        <input
          id={id}
          className={`${control.control} ${styles.input}`}
          dir="auto"
          value={template}
          placeholder={t('imports.titleTemplatePlaceholder')}
          aria-describedby={`${id}-note`}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => set(target.value)}
        />
        <select
          className={`${control.control} ${styles.add}`}
          aria-label={t('imports.titleTemplateAdd')}
          value=""
          onChange={({ target }) => set(`${template}${template === '' ? '' : ' '}{${target.value}}`)}
        >
          <option value="">{t('imports.titleTemplateAdd')}</option>
          {columns.map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-note`} className={styles.note}>
        {unknown.length > 0 ? (
          <span className={styles.wrong}>{t('imports.titleTemplateUnknown', { names: format.list(unknown) })}</span>
        ) : template === '' ? (
          t('imports.titleTemplateHint')
        ) : (
          t('imports.titleTemplatePreview', {
            title: firstTitle(template, columns, rows) || t('imports.titleTemplateEmpty'),
          })
        )}
      </p>
    </div>
  );
}

function firstTitle(template: string, columns: readonly string[], [first = []]: MappingPreview['rows']): string {
  const parts = titleParts(template, columns);
  return fillTitle(parts, (part) => first[columns.indexOf(parts[part]?.column ?? '')] ?? '');
}
