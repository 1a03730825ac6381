package org.houserules.health.documents;

import javax.xml.stream.XMLStreamReader;

/** The title in a document's properties. */
final class DocxTitle implements XmlPart.Reader {
    private final StringBuilder title = new StringBuilder();
    private boolean inTitle;

    @Override
    public void start(String name, XMLStreamReader at) {
        inTitle = name.equals("title");
    }

    @Override
    public void text(String text) {
        if (inTitle && title.length() < 400) {
            title.append(text);
        }
    }

    @Override
    public void end(String name) {
        inTitle = false;
    }

    String found() {
        return Spaces.plain(title);
    }
}
