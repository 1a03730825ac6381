package org.houserules.imports.passages;

/** Why words of a document are no clause. */
enum Aside {
    TITLE("the title"),
    FRONT("on the front page"),
    MARGIN("at the head or foot of the pages"),
    HEADING("a heading"),
    CONTENTS("in the table of contents"),
    FORMALITY("for dates, versions and signatures"),
    LEAD("opens the list below, and stands with each of its points"),
    CELLS("cells of a table without a sentence");

    private final String says;

    Aside(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }
}
