package org.houserules.screening.names;

import java.util.List;
import java.util.Optional;

/** An invented roll on which the tests of names agree. */
final class SampleRoll {
    static final List<String> STAFF = List.of("Philippa Vantage", "Desmond Larkrise");

    static final List<KnownName> PUPILS = List.of(
            pupil("P01", "Amelia", "Hartley"),
            new KnownName("P02", "Barnaby", "Threadgold-Moss", Optional.of("Barney"), List.of(), List.of()),
            pupil("P03", "Anouk", "O'Wobble"),
            pupil("P04", "Hope", "Marchbanks"),
            pupil("P05", "Zbigniew", "Łopatka"),
            pupil("P06", "Charlotte", "Sprocket"),
            new KnownName("P07", "Casimir", "Jones", Optional.empty(), List.of(), List.of("Puddlewick")),
            pupil("P08", "Florence", "Wrigglesworth"),
            pupil("P09", "Saskia", "van der Berg"),
            pupil("P10", "Paz", "de la Cruz"),
            pupil("P11", "Mary Jane", "Smith"),
            new KnownName(
                    "P12",
                    "Wilhelmina",
                    "Drumgoold",
                    Optional.of("Billie"),
                    List.of("Mina", "Minnie Underhay"),
                    List.of()),
            pupil("P13", "Tom", "Gruffle"),
            new KnownName("P14", "Octavia", "Fernsby", Optional.empty(), List.of(), List.of("Gloam", "Octavius Quill")),
            pupil("P15", "Poppy", "Puddlewick"),
            pupil("P16", "Poppy", "Puddlewick"),
            pupil("P17", "Jo", "Ng"),
            pupil("P18", "Mark", "Tumbledown"),
            pupil("P19", "June", "Mumble"),
            pupil("P20", "Will", "Inkwell"),
            pupil("P21", "Summer", "Fizzlewick"),
            pupil("P22", "Grace", "Bumblethorpe"),
            pupil("P23", "Philippa", "Snorkel"),
            pupil("P24", "Joy", "Bell"),
            pupil("P25", "Harry", "Wafflestone"),
            pupil("P26", "George", "Quibble"),
            pupil("P27", "Victoria", "Crumpet"),
            pupil("P28", "Charles", "Nettlebed"),
            pupil("P29", "Art", "King"),
            pupil("P30", "May", "Green"),
            pupil("P31", "Ruby", "Field"),
            pupil("P32", "Robin", "Fox"),
            pupil("P33", "Holly", "Wood"),
            pupil("P34", "Rob", "Cook"),
            pupil("P35", "Chase", "Page"),
            pupil("P36", "Faith", "Price"),
            pupil("P37", "Dawn", "Best"),
            pupil("P38", "An", "So"),
            pupil("P39", "Al", "So"),
            pupil("P40", "Rose", "Long"),
            pupil("P41", "Grant", "Wolf"),
            pupil("P42", "Amber", "Sky"),
            pupil("P43", "Bill", "Brown"),
            pupil("P44", "Happy", "Day"),
            formerly("P45", "Priya", "Kaur", "Priya Singhania"),
            formerly("P46", "Callum", "Flintlock", "Katherine Flintlock", "Kayleigh Flintlock"),
            formerly("P47", "Ottoline", "Waxwing", "Ottoline van Trapp", "Hazel Nettlebed", "Amelia Waxwing"),
            pupil("P48", "Thomas", "Ackroyd"),
            pupil("P49", "Elizabeth", "Tipple"),
            pupil("P50", "May", "Tipple"),
            pupil("P51", "Oliver", "Bramblewick"),
            pupil("P52", "Katarzyna", "Zielonka"),
            pupil("P53", "Samuel", "Osterley"),
            pupil("P54", "Ben", "Mudlark"),
            pupil("P55", "Christopher", "Marmaduke"),
            pupil("P56", "Theodore", "Marmaduke"));

    static final NameIndex INDEX = NameIndex.of(PUPILS, STAFF);

    private SampleRoll() {}

    private static KnownName formerly(String id, String given, String family, String... former) {
        return new KnownName(id, given, family, Optional.empty(), List.of(), List.of(former));
    }

    static KnownName pupil(String id, String given, String family) {
        return new KnownName(id, given, family, Optional.empty(), List.of(), List.of());
    }
}
