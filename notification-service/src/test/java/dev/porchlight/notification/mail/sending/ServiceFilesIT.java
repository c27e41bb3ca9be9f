package dev.porchlight.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.porchlight.notification.mail.Said.Enclosed;
import dev.porchlight.platform.security.BetweenServices;
import dev.porchlight.platform.testing.ServiceIT;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** What becomes of a mail whose file does not come. */
@ServiceIT
class ServiceFilesIT {

    private static final Enclosed COPY = new Enclosed("10309-1 signed.pdf", "billing", "/internal/sealed-copies/1");

    @Autowired
    private BetweenServices betweenServices;

    private HttpServer billing;
    private int answer;
    private String signature;
    private ServiceFiles files;

    @BeforeEach
    void start() throws IOException {
        billing = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        billing.createContext(COPY.path(), request -> {
            signature = request.getRequestHeaders().getFirst(BetweenServices.HEADER);
            byte[] body = answer == 200 ? "the copy".getBytes() : new byte[0];
            request.sendResponseHeaders(answer, body.length == 0 ? -1 : body.length);
            request.getResponseBody().write(body);
            request.close();
        });
        billing.start();
        files = new ServiceFiles(
                new MockEnvironment()
                        .withProperty(
                                "porchlight.services.billing",
                                "http://localhost:" + billing.getAddress().getPort()),
                betweenServices);
    }

    @AfterEach
    void stop() {
        billing.stop(0);
    }

    @Test
    void aFileIsAskedForWithASignature() {
        answer = 200;
        assertThat(files.fetch(COPY))
                .hasValueSatisfying(file -> assertThat(new String(file)).isEqualTo("the copy"));
        assertThat(signature).matches("\\d+\\.[0-9a-f]+");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void withoutOneThatIsGoneTheMailGoes(int status) {
        answer = status;
        assertThat(files.fetch(COPY)).isEmpty();
    }

    /** The sender notes the failure, and tries the mail again. */
    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 503})
    void whileItCannotBeHadTheMailWaits(int status) {
        answer = status;
        assertThatThrownBy(() -> files.fetch(COPY)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whileTheServiceIsDownTheMailWaits() {
        billing.stop(0);
        assertThatThrownBy(() -> files.fetch(COPY)).isInstanceOf(RuntimeException.class);
    }
}
