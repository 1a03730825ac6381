package org.houserules.commandline;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.audit.TrailCannotBeKept;
import org.houserules.audit.TrailReport;
import org.houserules.audit.VerifyTrail;
import org.houserules.database.embedded.EmbeddedPostgresFailed;
import org.houserules.server.CannotStart;
import org.houserules.server.OwnersWayIn;
import org.houserules.server.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Finds every row of the trail that was changed, removed, moved or put in by hand. */
@Command(name = "verify-trail", description = "Verifies that nobody has changed the trail of what was done.")
final class VerifyTrailCommand implements Callable<Integer> {
    private final Setting setting;

    @Option(names = "--data", description = "Folder of keys, pictures and the database (default: data).")
    private @Nullable Path data;

    @Option(names = "--database", description = "A PostgreSQL server: postgresql://NAME:PASSWORD@HOST:5432/DATABASE.")
    private @Nullable String database;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VerifyTrailCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Path folder = Optional.ofNullable(data)
                .orElse(setting.home().resolve("data"))
                .toAbsolutePath()
                .normalize();
        Place place = new Place(setting.home(), folder, "localhost", 0, Optional.ofNullable(database));
        try (OwnersWayIn way = OwnersWayIn.to(place)) {
            TrailReport report = VerifyTrail.verify(way.address(), folder);
            print(report);
            return report.isWhole() ? Main.CLEAR : Main.STANDS_AGAINST;
        } catch (TrailCannotBeKept | CannotStart | EmbeddedPostgresFailed unusable) {
            return refuse(String.valueOf(unusable.getMessage()));
        } catch (SQLException unreachable) {
            return refuse("The trail cannot be read from the database: " + unreachable.getMessage());
        }
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why.replace('\n', ' '));
        return Main.UNUSABLE;
    }

    private void print(TrailReport report) {
        if (json) {
            JsonOut.print(setting.out(), document -> write(report, document));
            return;
        }
        report.owners().forEach(this::print);
        setting.out().println("File of heads: " + report.heads() + " lines, " + told(report.headFaults()));
        setting.out().println(report.isWhole() ? "The trail is whole." : "The trail is NOT as it was written.");
    }

    private void print(TrailReport.OfOwner owner) {
        String erased = owner.erased() == 0 ? "" : ", " + owner.erased() + " without details (erased)";
        setting.out()
                .println(owner.name() + " (" + owner.owner() + "): " + owner.rows() + " rows" + erased + ", "
                        + told(owner.faults()));
    }

    private static String told(List<TrailReport.Fault> faults) {
        StringBuilder told = new StringBuilder(faults.isEmpty() ? "as written" : "NOT as written:");
        faults.forEach(fault -> told.append("\n  ").append(fault.what()));
        return told.toString();
    }

    private static void write(TrailReport report, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeBooleanProperty("whole", report.isWhole());
        json.writeArrayPropertyStart("owners");
        report.owners().forEach(owner -> write(owner, json));
        json.writeEndArray();
        json.writeNumberProperty("heads", report.heads());
        write("headFaults", report.headFaults(), json);
        json.writeEndObject();
    }

    private static void write(TrailReport.OfOwner owner, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("owner", owner.owner());
        json.writeStringProperty("name", owner.name());
        json.writeNumberProperty("rows", owner.rows());
        json.writeNumberProperty("erased", owner.erased());
        write("faults", owner.faults(), json);
        json.writeEndObject();
    }

    private static void write(String name, List<TrailReport.Fault> faults, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (TrailReport.Fault fault : faults) {
            json.writeStartObject();
            fault.row().ifPresent(row -> json.writeNumberProperty("row", row));
            json.writeStringProperty("what", fault.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
