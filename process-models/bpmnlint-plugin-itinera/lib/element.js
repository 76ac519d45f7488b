'use strict';

const SIMPLE = ['String', 'Boolean', 'Integer', 'Real'];

/**
 * A part of a drawing as it stands in the file: tag, attributes, text, and the parts within. The Modeler keeps drawings
 * in its own form, where known and unknown things look different; rules need not know.
 */
class Element {
  constructor(tag, uri, attributes, text, elements) {
    this.tag = tag;
    this.uri = uri;
    this.attributes = attributes;
    this.text = text;
    this.elements = elements;
  }

  /** The value of an attribute of the element itself, or of one that belongs to a namespace. */
  attribute(name, uri = '') {
    return this.attributes.find((attribute) => attribute.name === name && attribute.uri === uri)?.value;
  }

  element(tag) {
    return this.elements.find((element) => element.tag === tag);
  }
}

/** Reads what the Modeler holds. */
function read(source, property) {
  const descriptor = source.$descriptor;
  const named = property && /^(xsi:type|property)$/.test(property.xml?.serialize ?? '');
  const namespace = named ? property.ns : descriptor.ns;
  const tag = named ? property.ns.localName : lowerFirst(namespace.localName);
  const uri = uriOf(source, namespace);
  return descriptor.isGeneric ? generic(source, descriptor.ns.localName, uri) : typed(source, descriptor, tag, uri);
}

function typed(source, descriptor, tag, uri) {
  const given = descriptor.properties.filter((property) => Object.hasOwn(source, property.name) && isSet(source[property.name]));
  const attributes = given
    .filter((property) => property.isAttr)
    .map((property) => ({
      name: property.ns.localName,
      uri: property.ns.prefix === descriptor.ns.prefix ? '' : uriOf(source, property.ns),
      value: text(source[property.name]),
    }));
  const elements = given
    .filter((property) => !property.isAttr && !property.isBody && !property.isReference && !property.isVirtual)
    .flatMap((property) =>
      [source[property.name]]
        .flat()
        .map((value) =>
          SIMPLE.includes(property.type)
            ? new Element(property.ns.localName, uriOf(source, property.ns), [], text(value), [])
            : read(value, property),
        ),
    );
  const body = given.find((property) => property.isBody);
  return new Element(tag, uri, attributes.concat(unknown(source, source.$attrs)), body ? text(source[body.name]) : '', elements);
}

function generic(source, tag, uri) {
  const attributes = Object.fromEntries(Object.entries(source).filter(([name]) => !name.startsWith('$')));
  return new Element(
    tag,
    uri,
    unknown(source, attributes),
    source.$body ?? '',
    (source.$children ?? []).map((child) => read(child)),
  );
}

/** Attributes that the Modeler keeps without knowing them. */
function unknown(source, attributes) {
  return Object.entries(attributes ?? {})
    .filter(([name]) => !/^xmlns(:|$)/.test(name))
    .map(([name, value]) => {
      const [local, prefix] = name.split(':').reverse();
      return { name: local, uri: prefix ? uriOf(source, { prefix }) : '', value: text(value) };
    });
}

function uriOf(source, namespace) {
  if (namespace.uri) {
    return namespace.uri;
  }
  for (let around = source; around; around = around.$parent) {
    const declared = around.$attrs?.[`xmlns:${namespace.prefix}`];
    if (declared) {
      return declared;
    }
  }
  return source.$model?.getPackage(namespace.prefix)?.uri ?? namespace.prefix;
}

/** Of a reference the id. */
function text(value) {
  return Array.isArray(value) ? value.map(text).join(' ') : String(value?.$type ? value.id : value);
}

function isSet(value) {
  return value !== undefined && value !== null;
}

function lowerFirst(name) {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

module.exports = { read };
