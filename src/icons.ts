import { LabIcon } from '@jupyterlab/ui-components';
import svg from '../style/icons/loss-inspector.svg';

export const lossInspectorIcon = new LabIcon({ name: 'loss-inspector:icon', svgstr: svg });
