package org.houserules.screening.pictures;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a picture's XMP notes say of its author, rights and place; as far as they can be read. */
record XmpNote(String author, String copyright, boolean hasLocation) {
    private static final int LONGEST = 1_000_000;
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String TIFF = "http://ns.adobe.com/tiff/1.0/";
    private static final Map<String, String> MEANINGS = Map.of(
            DUBLIN_CORE + "rights", "copyright",
            TIFF + "Copyright", "copyright",
            DUBLIN_CORE + "creator", "author",
            TIFF + "Artist", "author");

    static XmpNote of(Bytes packet) {
        Map<String, String> said = new HashMap<>();
        if (packet.length() <= LONGEST && namesSomebody(packet)) {
            read(packet, said);
        }
        return new XmpNote(
                said.getOrDefault("author", ""), said.getOrDefault("copyright", ""), packet.contains("GPSLatitude"));
    }

    /** Only whether it tells a place: for the further parts of notes that were cut in pieces. */
    static XmpNote placeOnly(Bytes packet) {
        return new XmpNote("", "", packet.contains("GPSLatitude"));
    }

    private static boolean namesSomebody(Bytes packet) {
        return packet.contains("creator")
                || packet.contains("rights")
                || packet.contains("Artist")
                || packet.contains("Copyright");
    }

    private static void read(Bytes packet, Map<String, String> said) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // characters, not bytes: over bytes that are no UTF-8 the JDK's reader complains on the error stream
            Reader characters = new StringReader(packet.text(StandardCharsets.UTF_8));
            XMLStreamReader reader = factory.createXMLStreamReader(characters);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    attributes(reader, said);
                    element(reader, said);
                }
            }
        } catch (XMLStreamException e) {
            return; // what was read before the damage, or before a GIF's filling behind the packet, counts
        }
    }

    private static void attributes(XMLStreamReader reader, Map<String, String> said) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            keep(said, reader.getAttributeNamespace(i) + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private static void element(XMLStreamReader reader, Map<String, String> said) throws XMLStreamException {
        String name = reader.getNamespaceURI() + reader.getLocalName();
        if (!MEANINGS.containsKey(name)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    keep(said, name, text.toString()); // of several languages or people the first
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private static void keep(Map<String, String> said, String name, String text) {
        String meaning = MEANINGS.getOrDefault(name, "");
        String line = NoteText.clean(text.strip());
        if (!meaning.isEmpty() && !line.isEmpty()) {
            said.putIfAbsent(meaning, line);
        }
    }
}
