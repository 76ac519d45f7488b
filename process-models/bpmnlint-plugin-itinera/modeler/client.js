import { registerClientPlugin } from 'camunda-modeler-plugin-helpers';
import { resolver } from './resolver';

registerClientPlugin({ config: { extends: 'plugin:itinera/recommended' }, resolver }, 'lintRules.bpmn');
