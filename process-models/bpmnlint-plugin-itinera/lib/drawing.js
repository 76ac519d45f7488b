'use strict';

const { read } = require('./element');
const vocabulary = require('./vocabulary.json');

const CAMUNDA = 'http://camunda.org/schema/1.0/bpmn';
const STEP = new RegExp(`^(?:${vocabulary.patterns.step})$`);
const STEPS = new Map(vocabulary.steps.map((step) => [step.name, step]));

/** The name in a delegate expression, if it is one. */
function stepIn(expression) {
  return STEP.exec(expression)?.[1];
}

/** As its author calls it: "Send welcome" (send-welcome). */
function place(element, outer) {
  const id = element.attribute('id');
  return id === undefined ? outer : { id, label: element.attribute('name') };
}

function called({ id, label }) {
  return label?.trim() ? `"${label.trim()}" (${id})` : `"${id}"`;
}

/** The settings of an element. One without a value counts as not there: Modeler leaves it so. */
function properties(element) {
  const camunda = (parent, tag) => parent.elements.filter((child) => child.tag === tag && child.uri === CAMUNDA);
  const extensions = element.element('extensionElements');
  const list = extensions && camunda(extensions, 'properties')[0];
  return new Map(
    (list ? camunda(list, 'property') : [])
      .filter((property) => property.attribute('name') !== undefined && property.attribute('value')?.trim())
      .map((property) => [property.attribute('name'), property.attribute('value')]),
  );
}

/** A shape that leads come to. Its scope is the sub-process that it stands in. */
class Node {
  constructor(element, scope) {
    this.element = element;
    this.scope = scope;
    this.id = element.attribute('id') ?? '';
    this.kind = element.tag;
    this.place = place(element, { id: this.kind });
    this.properties = properties(element);
    this.isEntry = this.kind === 'startEvent' && scope === undefined;
    this.step = this.isEntry ? vocabulary.entry : STEPS.get(stepIn(element.attribute('delegateExpression', CAMUNDA)));
  }

  has(definition) {
    return this.element.element(definition) !== undefined;
  }

  is(attribute) {
    return this.element.attribute(attribute) === 'true';
  }
}

class Flow {
  constructor(element) {
    this.element = element;
    this.source = element.attribute('sourceRef') ?? '';
    this.target = element.attribute('targetRef') ?? '';
    this.place = place(element, { id: 'arrow' });
    this.properties = properties(element);
  }
}

/** A drawing as rules look at it: shapes, and the arrows between them. */
class Drawing {
  constructor(definitions) {
    this.root = read(definitions);
    this.nodes = [];
    this.flows = [];
    const processes = this.root.elements.filter((element) => element.tag === 'process');
    this.settings = new Map(processes.flatMap((process) => [...properties(process)]));
    processes.forEach((process) => this.#read(process));
    this.byId = new Map(this.nodes.map((node) => [node.id, node]));
    this.leaving = grouped(this.flows, (flow) => flow.source);
    this.edges = grouped(
      this.nodes.filter((node) => node.kind === 'boundaryEvent'),
      (edge) => edge.element.attribute('attachedToRef'),
    );
    this.messages = new Map(
      this.root.elements
        .filter((element) => element.tag === 'message')
        .map((message) => [message.attribute('id'), message.attribute('name')]),
    );
  }

  #read(container, scope) {
    for (const element of container.elements) {
      if (element.tag === 'sequenceFlow') {
        this.flows.push(new Flow(element));
      } else if (/(Event|Gateway|ask|ubProcess)$|^(callActivity|transaction)$/.test(element.tag)) {
        const node = new Node(element, scope);
        this.nodes.push(node);
        this.#read(element, node);
      }
    }
  }

  outgoing(node) {
    return this.leaving.get(node.id) ?? [];
  }

  boundaries(node) {
    return this.edges.get(node.id) ?? [];
  }

  /** Where a lead may come to next: along the arrows, and by what is attached at the edge. */
  next(node) {
    return this.outgoing(node)
      .map((flow) => this.byId.get(flow.target))
      .filter(Boolean)
      .concat(this.boundaries(node));
  }

  /** The event's name, if the shape waits for one. */
  message(node) {
    const definition = node.element.element('messageEventDefinition') ?? node.element;
    return this.messages.get(definition.attribute('messageRef'));
  }
}

/** All shapes that can be come to, however many steps away; drawings may be long, so nothing calls itself. */
function reach(from, next) {
  const found = new Set();
  const open = [...from];
  while (open.length > 0) {
    for (const node of next(open.pop())) {
      if (!found.has(node)) {
        found.add(node);
        open.push(node);
      }
    }
  }
  return found;
}

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    groups.has(name) ? groups.get(name).push(item) : groups.set(name, [item]);
  }
  return groups;
}

module.exports = { CAMUNDA, Drawing, STEPS, called, grouped, place, reach, stepIn };
