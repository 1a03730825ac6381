package org.houserules.health.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** Leaves out what a reader of a Word document does not see: what was deleted or moved away, what stands there twice, and what is only a prompt. */
final class DocxSeen implements XmlPart.Reader {
    private final XmlPart.Reader reader;
    private final Deque<Integer> alternatives = new ArrayDeque<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private int left;
    private int prompts;
    private int words;
    private boolean inText;
    private boolean inProperties;

    /** A content control, of which only its properties tell whether somebody filled it in. */
    private static final class Control {
        private boolean blank;
        private boolean contents;
    }

    DocxSeen(XmlPart.Reader reader) {
        this.reader = reader;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (left > 0 || isLeft(name)) {
            left++;
            return;
        }
        switch (name) {
            case "t" -> inText = true;
            case "rPr", "trPr" -> inProperties = true;
            case "AlternateContent" -> alternatives.push(words);
            case "sdt" -> controls.push(new Control());
            case "sdtContent" -> prompts += isPrompt() ? 1 : 0;
            default -> control(name, at);
        }
        reader.start(name, at);
    }

    private void control(String name, XMLStreamReader at) {
        if (controls.isEmpty()) {
            return;
        }
        Control control = controls.element();
        control.blank |= name.equals("showingPlcHdr");
        control.contents |=
                name.equals("docPartGallery") && XmlPart.attribute(at, "val").equalsIgnoreCase("Table of Contents");
    }

    private boolean isLeft(String name) {
        return switch (name) {
            // Among properties it marks the end of a paragraph or a row, which its reader has to know of.
            case "del", "moveFrom" -> !inProperties;
            case "Choice", "Fallback" -> !alternatives.isEmpty() && words > alternatives.element();
            case "sdtContent" -> !controls.isEmpty() && controls.element().contents;
            default -> name.endsWith("Change");
        };
    }

    private boolean isPrompt() {
        return !controls.isEmpty() && controls.element().blank;
    }

    @Override
    public void text(String text) {
        if (left == 0 && prompts == 0) {
            words += inText && !text.isBlank() ? 1 : 0;
            reader.text(text);
        }
    }

    @Override
    public void end(String name) {
        if (left > 0) {
            left--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "rPr", "trPr" -> inProperties = false;
            case "AlternateContent" -> alternatives.poll();
            case "sdt" -> controls.poll();
            case "sdtContent" -> prompts -= isPrompt() ? 1 : 0;
            default -> {
                // Nothing ends with it.
            }
        }
        reader.end(name);
    }
}
