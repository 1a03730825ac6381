package org.houserules.health.documents;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a document, read so that nothing outside it is ever fetched. */
final class XmlPart {
    private static final int DEEPEST = 2_000;
    private static final XMLInputFactory FACTORY = factory();

    private XmlPart() {}

    /** What is told of the part, element by element; names are without their prefix. */
    interface Reader {
        void start(String name, XMLStreamReader at);

        void text(String text);

        void end(String name);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    static void read(byte[] part, Reader reader) throws Refused {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                refuse(event, depth);
                tell(event, xml, reader);
            }
        } catch (XMLStreamException malformed) {
            throw ZipParts.damaged();
        } catch (RuntimeException parserFailed) {
            // The JDK's parser has failures of its own over broken names and encodings.
            throw ZipParts.damaged();
        }
    }

    private static void refuse(int event, int depth) throws Refused {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(
                    "It declares a document type or entities, which no document of Word does",
                    "Do not trust this file. Ask whoever sent it for a PDF.");
        }
        if (depth > DEEPEST) {
            throw ZipParts.damaged();
        }
    }

    private static void tell(int event, XMLStreamReader xml, Reader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> reader.start(xml.getLocalName(), xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reader.text(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
            default -> {
                // Comments and the like say nothing to a reader.
            }
        }
    }

    /** The attribute of this name, whatever its prefix; empty without one. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Of an attribute that is a number; otherwise what is given. */
    static int number(XMLStreamReader at, String name, int otherwise) {
        String written = attribute(at, name);
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }
}
