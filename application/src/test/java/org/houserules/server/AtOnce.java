package org.houserules.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who press a button at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each was told, in the order given. */
    public static List<String> press(List<Callable<String>> buttons) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> pressed = new ArrayList<>();
        List<String> told = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(buttons.size())) {
            for (Callable<String> button : buttons) {
                pressed.add(all.submit(() -> {
                    start.await();
                    return button.call();
                }));
            }
            start.countDown();
            for (Future<String> one : pressed) {
                told.add(one.get());
            }
        }
        return told;
    }
}
