import type { ReactElement } from 'react';
import { useEnvironment } from '../environment';
import { ColumnHeader } from './column-header';
import { CLASS_COLUMNS, type ClassColumn, type ClassOrder } from './sort-classes';

export interface ClassTableHeadProps {
  readonly order: ClassOrder;
  readonly onSort: (order: ClassOrder) => void;
  readonly areLabels: boolean;
}

/** The heads of the columns, short to see and in full to hear. */
export function ClassTableHead({ order, onSort, areLabels }: ClassTableHeadProps): ReactElement {
  const { trans } = useEnvironment();
  const words: Readonly<Record<ClassColumn, readonly [label: string, title: string]>> = {
    class: areLabels
      ? [trans.__('label'), trans.__('Label')]
      : [trans.__('class'), trans.__('Class')],
    support: [trans.__('n'), trans.__('Number of samples')],
    loss: [trans.__('loss'), trans.__('Mean loss')],
    precision: [trans.__('prec.'), trans.__('Precision')],
    recall: [trans.__('rec.'), trans.__('Recall')],
    f1: ['F1', 'F1']
  };
  return (
    <thead>
      <tr>
        {CLASS_COLUMNS.map(column => (
          <ColumnHeader
            key={column}
            column={column}
            label={words[column][0]}
            title={words[column][1]}
            order={order}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}
