package org.houserules.consent;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houserules.consent.importing.ImportList;
import org.houserules.consent.importing.ImportList.NewUpload;
import org.houserules.consent.importing.ListKind;
import org.houserules.consent.importing.Preview;
import org.houserules.database.OwnerScope;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.server.TestHouse;

/** Somebody in the office of a school of its own, for tests. */
public final class ASchoolOffice {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ROLL = "id,given_name,family_name,form,do_not_identify\n";
    private static final String CONSENTS = "pupil_id,kind,purpose,answer,answered_on\n";

    public final TestHouse house;
    public final Owner school;
    public final SignedIn clerk;
    public final SignedIn safeguarding;

    public ASchoolOffice(TestHouse house, String name) {
        this(house, house.school(name));
    }

    /** The office of a school that is there already. */
    public ASchoolOffice(TestHouse house, Owner school) {
        this.house = house;
        this.school = school;
        this.clerk = signedIn("Olive Office", Role.OFFICE);
        this.safeguarding = signedIn("Drew Controller", Role.DATA_CONTROLLER);
    }

    private SignedIn signedIn(String name, Role role) {
        long id = house.person(school, name, PersonKind.OFFICE_STAFF, role);
        return new SignedIn(id, name, "", PersonKind.OFFICE_STAFF, school, Set.of(role), Set.of(), List.of(school));
    }

    public String signInName() {
        return TestHouse.signInName(school, "Olive Office");
    }

    /** Something done by a person at this school. */
    public interface Deed<T> {
        T done() throws Exception;
    }

    public <T> T as(SignedIn person, Deed<T> deed) {
        return OwnerScope.call(person.scope(), () -> {
            try {
                return deed.done();
            } catch (RuntimeException plain) {
                throw plain;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        });
    }

    public ImportList imports() {
        return house.room(ImportList.class);
    }

    public long upload(ListKind list, String csv, boolean complete) {
        NewUpload file = new NewUpload(list, "list.csv", csv.getBytes(StandardCharsets.UTF_8), TODAY, complete);
        return as(clerk, () -> imports().upload(file, clerk));
    }

    public Preview preview(long upload) {
        return as(clerk, () -> imports().preview(upload, clerk));
    }

    public void commit(long upload) {
        as(clerk, () -> imports().commit(upload, clerk, percent -> {}));
    }

    public void roll(String... rows) {
        bring(ListKind.ROLL, ROLL + String.join("\n", rows), true);
    }

    public void consents(String... rows) {
        bring(ListKind.CONSENTS, CONSENTS + String.join("\n", rows), true);
    }

    public Preview bring(ListKind list, String csv, boolean complete) {
        long upload = upload(list, csv, complete);
        Preview preview = preview(upload);
        commit(upload);
        return preview;
    }

    public RollInForce.Snapshot now() {
        return as(clerk, () -> house.room(RollInForce.class).snapshot(school.id()));
    }

    public long key(String id) {
        return as(clerk, () -> house.room(RollInForce.class).pupils(school.id())).stream()
                .filter(pupil -> pupil.pupil().id().equals(id))
                .findFirst()
                .orElseThrow()
                .key();
    }

    public ConsentState photo(String id) {
        return now().consents().on(Consents.Days.of(TODAY, TODAY), id, ConsentKind.PHOTO, ConsentPurpose.SOCIAL_MEDIA);
    }

    /** By telephone, by a parent, about photographs for any purpose. */
    public void told(String id, OfficeAct act) {
        Telling telling = new Telling(
                key(id),
                act,
                Set.of(ConsentKind.PHOTO),
                ConsentPurpose.ANY,
                ToldBy.PARENT,
                ToldHow.TELEPHONE,
                house.clock().instant(),
                "a note");
        as(clerk, () -> {
            house.room(TellOffice.class).tell(telling, clerk);
            return true;
        });
    }
}
