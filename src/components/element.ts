export { element } from '../compose/element.ts';
