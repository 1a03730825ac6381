package org.houserules.posts.publishing;

/** Another program at work on the same rows, as far as this one can tell. */
enum OtherNode {
    ENDED,
    LIVES,
    SILENT,
    UNKNOWN;

    private static final int A_MOMENT = 5;
    private static final int TOO_LONG = 61;

    static String nameAt(PublishingDesk desk) {
        return "node-" + desk.school.id();
    }

    /** From here on it holds what is leased of this table at the desk's school. */
    void holds(PublishingDesk desk, String table) {
        if (this != UNKNOWN) {
            desk.house
                    .sql(
                            "insert into node (name, ended, seen_at) values (?, ?, clock_timestamp() - make_interval(secs => ?))")
                    .params(nameAt(desk), this == ENDED, this == SILENT ? TOO_LONG : A_MOMENT)
                    .update();
        }
        desk.house.inside(
                desk.school.id(),
                () -> desk.house
                        .sql("update " + table
                                + " set lease_holder = ? where leased_until is not null and owner_id = ?")
                        .params(nameAt(desk), desk.school.id())
                        .update());
    }

    /** A post whose lease it took, and nothing more was heard. */
    long abandoned(PublishingDesk desk) {
        long post = desk.approved(desk.content("Once.", desk.now(), 1));
        desk.house.inside(desk.school.id(), () -> desk.house.room(Outbox.class).next());
        holds(desk, "publication");
        return post;
    }
}
