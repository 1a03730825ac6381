package org.houserules.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.houserules.policy.Verdict;
import org.houserules.posts.PostContent;
import org.houserules.reading.Unusable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checks one post, school and policy being read already. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class CheckBenchmark {
    @Param({"300", "1000", "10000", "100000"})
    private int characters;

    private Subject subject;
    private PostContent post;

    @Setup
    public void read() throws IOException, Unusable {
        subject = Subject.read();
        post = subject.ofLength(characters);
    }

    @Benchmark
    public Verdict check() {
        return subject.check().check(post, Subject.TODAY);
    }
}
