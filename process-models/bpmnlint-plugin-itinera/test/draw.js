'use strict';

/** The moves of a person who draws with the Modeler: append, connect, choose a template, fill in its fields. */
module.exports = function draw(modeler) {
  const [canvas, registry, modeling, templates, shapes, factory] = [
    'canvas',
    'elementRegistry',
    'modeling',
    'elementTemplates',
    'elementFactory',
    'bpmnFactory',
  ].map((part) => modeler.get(part));
  let x = 200;

  const named = (id, arrow) => modeling.updateProperties(arrow, { id, di: { id: `${id}-edge` } });

  function shape(type, id, name, more = {}) {
    const businessObject = factory.create(type, { id, name, ...more.said });
    return shapes.createShape({ type, businessObject, ...more.drawn });
  }

  function append(before, type, id, name, more) {
    const from = registry.get(before);
    const element = modeling.appendShape(from, shape(type, id, name, more), { x: (x += 160), y: 118 }, from.parent);
    named(`${before}-to-${id}`, element.incoming[0]);
    return element;
  }

  return {
    append,

    connect(from, to, id) {
      named(id, modeling.connect(registry.get(from), registry.get(to)));
    },

    /** A part of its own below the others. */
    inside(id, name) {
      const part = shape('bpmn:SubProcess', id, name, {
        said: { triggeredByEvent: true },
        drawn: { isExpanded: true, width: 400, height: 200 },
      });
      return modeling.createShape(part, { x: 400, y: 400 }, canvas.getRootElement());
    },

    startInside(id, name, part) {
      const drawn = { eventDefinitionType: 'bpmn:MessageEventDefinition' };
      return modeling.createShape(shape('bpmn:StartEvent', id, name, { drawn }), { x: 280, y: 400 }, registry.get(part));
    },

    /** What a message event waits for. */
    waitsFor(id, event) {
      const message = factory.create('bpmn:Message', { id: `${event}-message`, name: event });
      const definitions = modeler.getDefinitions();
      message.$parent = definitions;
      definitions.get('rootElements').unshift(message);
      const element = registry.get(id);
      const [trigger] = element.businessObject.eventDefinitions;
      modeling.updateModdleProperties(element, trigger, { id: `${id}-trigger`, messageRef: message });
    },

    /** @param filled by the names that its fields have in the drawing */
    choose(id, template, filled = {}) {
      const open = Object.keys(filled);
      const properties = template.properties.map((property) => {
        const { name } = property.binding;
        if (property.type === 'Hidden' || !(name in filled)) {
          return property;
        }
        open.splice(open.indexOf(name), 1);
        return { ...property, value: filled[name] };
      });
      if (open.length) {
        throw new Error(`${template.id} has no field ${open.join(', ')}`);
      }
      const element = id ? registry.get(id) : canvas.getRootElement();
      if (!template.appliesTo.some((type) => element.businessObject.$instanceOf(type))) {
        throw new Error(`${template.id} is not offered for ${id}`);
      }
      templates.applyTemplate(element, { ...template, properties });
    },

    async xml() {
      const { xml } = await modeler.saveXML({ format: true });
      return xml;
    },
  };
};
