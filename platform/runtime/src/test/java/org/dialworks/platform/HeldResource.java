package org.dialworks.platform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers only when it is let go. */
@Path("/api/held")
@ApplicationScoped
@RunOnVirtualThread
public class HeldResource {

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger held = new AtomicInteger();

    @GET
    @PermitAll
    public String hold() throws InterruptedException {
        held.incrementAndGet();
        released.await();
        return "let go";
    }

    int held() {
        return held.get();
    }

    void release() {
        released.countDown();
    }
}
