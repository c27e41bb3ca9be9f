package dev.porchlight.notification.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.security.Caller;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private final LiveStream stream = new LiveStream(Caller.system("test"), "0");

    @Test
    void framesComeInOrderThenHeartbeatsThatSayHowFar() throws Exception {
        tell("1");
        tell("2");
        stream.pass("3");
        assertThat(next()).isEqualTo("frame 1");
        assertThat(next()).isEqualTo("frame 2");
        assertThat(next()).isEqualTo(heartbeat("3"));
    }

    @Test
    void aHeartbeatNeverRunsAheadOfWhatWaits() throws Exception {
        assertThat(next()).isEqualTo(heartbeat("0"));
        tell("1");
        assertThat(next()).isEqualTo("frame 1");
        assertThat(next()).isEqualTo(heartbeat("1"));
    }

    @Test
    void whoDoesNotTakeThemIsCutOffAndHoldsNothingAnyMore() throws Exception {
        for (int i = 0; i <= LiveStream.MOST_WAITING; i++) {
            tell("" + i);
        }
        assertThat(stream.next(1)).isNull();
        tell("later");
        assertThat(stream.next(1)).isNull();
    }

    private static String heartbeat(String id) {
        return "id: " + id + "\nevent: heartbeat\ndata: {}\n\n";
    }

    private void tell(String id) {
        stream.tell(("frame " + id).getBytes(UTF_8), id);
    }

    private String next() throws InterruptedException {
        return new String(stream.next(1), UTF_8);
    }
}
