package org.houserules.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.audit.TrailReport;
import org.houserules.audit.VerifyTrail;
import org.houserules.database.DatabaseAddress;
import org.houserules.people.Owner;

/** A school with a trail that tests write, spoil as the role that owns the tables, and verify. */
record TrailRoom(TestHouse house, Owner school) {
    static TrailRoom in(TestHouse house) {
        return new TrailRoom(house, house.school("Willowbrook Primary"));
    }

    /** Each in a transaction of its own. */
    TrailRoom happens(int times) {
        for (int i = 1; i <= times; i++) {
            happens(Happening.byItself(school.id(), "thing-done", "thing", i).with("ref", "number " + i));
        }
        return this;
    }

    void happens(Happening happening) {
        house.inside(school.id(), () -> {
            house.room(Trail.class).record(happening);
            return true;
        });
    }

    /** What somebody does who can write to the database but has no key. */
    int byHand(String statement) {
        DatabaseAddress owner = house.database().owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                Statement sql = connection.createStatement()) {
            sql.execute("select set_config('houserules.owners', '" + school.id() + "', false)");
            return sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    TrailReport.OfOwner verified() {
        return report().owners().stream()
                .filter(one -> one.owner() == school.id())
                .findFirst()
                .orElseThrow();
    }

    TrailReport report() {
        try {
            return VerifyTrail.verify(house.database().owner(), data());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> faults() {
        return verified().faults().stream().map(TrailReport.Fault::what).toList();
    }

    Path data() {
        return house.room(Place.class).data();
    }
}
