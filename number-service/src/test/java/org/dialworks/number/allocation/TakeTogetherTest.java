package org.dialworks.number.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.dialworks.number.inventory.Move;
import org.dialworks.platform.idempotency.RequestKey;
import org.junit.jupiter.api.Test;

/** Who is served with whom, with the transactions held up as the test likes. */
class TakeTogetherTest {

    private static final int AT_WORK = 2;

    private final List<List<String>> served = new CopyOnWriteArrayList<>();
    private final Semaphore go = new Semaphore(0);

    private List<Answer> serve(List<Ask> asks) {
        List<String> who = asks.stream().map(ask -> ask.wish().by()).toList();
        served.add(who);
        go.acquireUninterruptibly();
        if (who.contains("faulty")) {
            throw new IllegalStateException("a fault in one");
        }
        if (who.contains("unlucky")) {
            throw new Serving.CommitFailedException(new IllegalStateException("the connection broke"));
        }
        return asks.stream().map(_ -> (Answer) new Answer.Taken(List.of())).toList();
    }

    private static Ask ask(String who, String site, String key) {
        return new Ask(
                new Ask.Place.OfSite(RangeChoice.all(site)),
                Selection.NEXT,
                new TakeNumbers.Wish(1, Move.RESERVE, null, null, null, who),
                Set.of(),
                false,
                null,
                key.isEmpty() ? Optional.empty() : Optional.of(new RequestKey("caller", key, "")),
                SpanContext.getInvalid());
    }

    private CompletableFuture<Answer> call(TakeTogether takeTogether, Ask ask) {
        var answer = new CompletableFuture<Answer>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(takeTogether.take(ask));
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /** Two are at work, then these wait. */
    private List<CompletableFuture<Answer>> behindTwo(TakeTogether takeTogether, Ask... asks) {
        for (int i = 1; i <= AT_WORK; i++) {
            int begun = i;
            var _ = call(takeTogether, ask("first" + i, "bergen", ""));
            await().until(() -> served.size() == begun);
        }
        var answers = new ArrayList<CompletableFuture<Answer>>();
        for (Ask ask : asks) {
            answers.add(call(takeTogether, ask));
            int waiting = answers.size();
            await().until(() -> takeTogether.waiting() == waiting);
        }
        return answers;
    }

    @Test
    void servesWhoIsAloneAtOnce() {
        go.release();
        assertThat(new TakeTogether(this::serve).take(ask("kari", "bergen", "")))
                .isInstanceOf(Answer.Taken.class);
        assertThat(served).containsExactly(List.of("kari"));
    }

    @Test
    void servesTogetherWhoeverWaits() {
        var takeTogether = new TakeTogether(this::serve);
        var answers = behindTwo(takeTogether, ask("a", "bergen", ""), ask("b", "bergen", "1"), ask("c", "bergen", "2"));
        go.release(10);
        answers.forEach(CompletableFuture::join);
        assertThat(served).contains(List.of("a", "b", "c"));
        await().until(() -> takeTogether.waiting() == 0);
    }

    @Test
    void letsAnotherPlaceNotWait() {
        var takeTogether = new TakeTogether(this::serve);
        behindTwo(takeTogether);
        var _ = call(takeTogether, ask("elsewhere", "oslo", ""));
        await().until(() -> served.contains(List.of("elsewhere")));
        go.release(10);
    }

    @Test
    void servesTheSameKeyOneAfterTheOther() {
        var takeTogether = new TakeTogether(this::serve);
        var answers =
                behindTwo(takeTogether, ask("a", "bergen", "1"), ask("again", "bergen", "1"), ask("b", "bergen", "2"));
        go.release(10);
        answers.forEach(CompletableFuture::join);
        assertThat(served).contains(List.of("a", "b"), List.of("again"));
    }

    @Test
    void servesEachAloneWhenOneIsAtFault() {
        var takeTogether = new TakeTogether(this::serve);
        var answers =
                behindTwo(takeTogether, ask("a", "bergen", ""), ask("faulty", "bergen", ""), ask("b", "bergen", ""));
        go.release(10);
        assertThat(answers.get(0).join()).isInstanceOf(Answer.Taken.class);
        assertThatThrownBy(() -> answers.get(1).join()).hasRootCauseMessage("a fault in one");
        assertThat(answers.get(2).join()).isInstanceOf(Answer.Taken.class);
    }

    /** It may have taken effect: served again, they would take twice. */
    @Test
    void servesNobodyAgainWhenTheCommitIsInDoubt() {
        var takeTogether = new TakeTogether(this::serve);
        var answers = behindTwo(takeTogether, ask("a", "bergen", ""), ask("unlucky", "bergen", ""));
        go.release(10);
        answers.forEach(answer -> assertThatThrownBy(answer::join).hasRootCauseMessage("the connection broke"));
        assertThat(served).hasSize(AT_WORK + 1);
    }

    @Test
    void takesNoMoreNumbersAtOnceThanOneRequestMay() {
        var takeTogether = new TakeTogether(this::serve);
        var many = new Ask(
                new Ask.Place.OfSite(RangeChoice.all("bergen")),
                Selection.NEXT,
                new TakeNumbers.Wish(TakeRequest.MOST, Move.RESERVE, null, null, null, "many"),
                Set.of(),
                false,
                null,
                Optional.empty(),
                SpanContext.getInvalid());
        var answers = behindTwo(takeTogether, ask("a", "bergen", ""), many, ask("b", "bergen", ""));
        go.release(10);
        answers.forEach(CompletableFuture::join);
        assertThat(served).doesNotContain(List.of("a", "many")).contains(List.of("many"));
    }
}
