package io.itinera.engine.bpmn.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;

/** Reads a drawing without an engine, and without asking whether it keeps to the schema. */
final class ReadXml extends Parser {
    static Element root(String xml) {
        return new ReadXml()
                .createParse()
                .sourceInputStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .execute()
                .getRootElement();
    }

    @Override
    public Parse createParse() {
        return new Parse(this) {};
    }

    @Override
    protected SAXParserFactory getSaxParserFactoryLazily() {
        var factory = super.getSaxParserFactoryLazily();
        factory.setNamespaceAware(true);
        return factory;
    }
}
