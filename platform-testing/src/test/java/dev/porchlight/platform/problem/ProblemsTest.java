package dev.porchlight.platform.problem;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.sql.SQLException;
import org.axonframework.common.jdbc.JdbcException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ProblemsTest {

    @RestController
    static class Files {

        @GetMapping("/file")
        void file() throws IOException {
            throw new IOException("the disk is away");
        }

        @GetMapping("/aggregate")
        void aggregate() {
            throw new JdbcException("Axon lost its connection", new SQLException("gone", "08006"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/file", "/aggregate"})
    void whereSomethingIsKeptMayBeAway(String path) throws Exception {
        MockMvcBuilders.standaloneSetup(new Files())
                .setControllerAdvice(new Problems(DataSize.ofMegabytes(1)))
                .build()
                .perform(get(path))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(
                        jsonPath("$.type").value(ProblemTypes.uri("unavailable").toString()));
    }
}
