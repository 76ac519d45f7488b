'use strict';

const Module = require('node:module');
const { buildSync } = require('esbuild');
const { JSDOM } = require('jsdom');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

/** One for all: nobody sees where things stand. */
class SVGMatrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;
  inverse = () => this;
  multiply = () => this;
  translate = () => this;
  scale = () => this;
}

/** The drawing part of Camunda Modeler with its element templates, in a page that nobody looks at. */
module.exports = async function modeler(xml, templates) {
  const { window } = new JSDOM('<!DOCTYPE html><div id="canvas"></div>', { pretendToBeVisual: true });
  draws(window);
  const { Modeler, ElementTemplatesCoreModule, behaviors } = bundled(window);
  const open = new Modeler({
    container: window.document.getElementById('canvas'),
    additionalModules: [ElementTemplatesCoreModule, behaviors],
    moddleExtensions: { camunda },
  });
  const { warnings } = await open.importXML(xml);
  if (warnings.length) {
    throw new Error(warnings.map(({ message }) => message).join('\n'));
  }
  const complaints = [];
  open.on('elementTemplates.errors', ({ errors }) => complaints.push(...errors.map(({ message }) => message)));
  open.get('elementTemplatesLoader').setTemplates(templates);
  if (complaints.length) {
    throw new Error(complaints.join('\n'));
  }
  return open;
};

/** jsdom measures and moves no pictures; where things stand is of no matter here. */
function draws({ HTMLCanvasElement, SVGElement, SVGSVGElement }) {
  HTMLCanvasElement.prototype.getContext = () => ({ measureText: () => ({ width: 0 }) });
  const matrix = () => new SVGMatrix();
  SVGSVGElement.prototype.createSVGMatrix = matrix;
  SVGSVGElement.prototype.createSVGTransform = () => ({ matrix: matrix(), setMatrix() {}, setTranslate() {} });
  SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 0, height: 0 });
  SVGElement.prototype.getScreenCTM = matrix;
  Object.defineProperty(SVGElement.prototype, 'transform', {
    get: () => ({
      baseVal: {
        createSVGTransformFromMatrix: () => ({}),
        clear() {},
        appendItem() {},
        consolidate: () => ({ matrix: matrix() }),
        numberOfItems: 0,
      },
    }),
  });
}

/** It is written for bundlers only, and for a browser. */
function bundled(window) {
  const [{ text }] = buildSync({
    stdin: {
      contents: `
        export { default as Modeler } from 'bpmn-js/lib/Modeler';
        export { ElementTemplatesCoreModule } from 'bpmn-js-element-templates/core';
        export { default as behaviors } from 'camunda-bpmn-js-behaviors/lib/camunda-platform';`,
      resolveDir: __dirname,
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'cjs',
    logLevel: 'error',
  }).outputFiles;
  Object.assign(globalThis, { window, SVGMatrix, document: window.document, CSS: { escape: (name) => name } });
  for (const name of ['Node', 'Element', 'HTMLElement', 'SVGElement', 'DOMParser', 'Event', 'requestAnimationFrame']) {
    globalThis[name] ??= window[name];
  }
  const module = new Module('modeler');
  module._compile(text, 'modeler.cjs');
  return module.exports;
}
