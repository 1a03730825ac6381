package org.houserules.posts.publishing;

import java.util.function.Supplier;
import org.houserules.server.SetClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A faked website for all tests of a class, and for each of them a school of its own on a Friday morning. */
abstract class AtTheDesk {
    static PublishingDesk desk;

    @BeforeAll
    static void open() {
        desk = PublishingDesk.faked();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void anotherSchool() {
        desk.house.clock().set(SetClock.onAFridayMorning().instant());
        desk.another();
    }

    static <T> T inside(Supplier<T> work) {
        return desk.house.inside(desk.school.id(), work);
    }
}
