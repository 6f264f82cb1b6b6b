export { element } from '../composer/element.ts';
