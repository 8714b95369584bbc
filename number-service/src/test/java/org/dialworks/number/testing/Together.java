package org.dialworks.number.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many callers at once. */
public final class Together {

    private static final int CALLERS = 16;

    private Together() {}

    /** The answers of calls that 16 callers make at once. */
    public static <T> List<T> call(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
