package io.itinera.engine.bpmn.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The {@code camunda:property} settings of an element. One without a value counts as not there: Modeler leaves it so. */
public final class ElementProperties {
    private ElementProperties() {}

    public static Map<String, String> of(Element element) {
        Map<String, String> result = new LinkedHashMap<>();
        var extensions = element.element("extensionElements");
        var properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties != null) {
            for (var property : properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
                if (property.attribute("name") != null
                        && !property.attribute("value", "").isBlank()) {
                    result.put(property.attribute("name"), property.attribute("value", ""));
                }
            }
        }
        return result;
    }
}
