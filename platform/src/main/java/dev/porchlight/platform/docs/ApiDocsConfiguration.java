package dev.porchlight.platform.docs;

import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The OpenAPI document of a service, with what is true of all of them. It is made when it is first asked for. */
@AutoConfiguration
public class ApiDocsConfiguration {

    private static final String CONVENTIONS = """
            Errors are problem documents (RFC 9457) that name each wrong field by a JSON pointer, and the trace.

            A POST with an `Idempotency-Key` is done once, however often it is sent, uploads excepted. A write with `If-Match` is done only \
            if nothing changed since that `ETag`. Writes answer with `Portal-Position`; a GET that carries it shows at \
            least what was written.

            Lists are paged by `page` and `size`, or walked by `cursor`: empty for the first page, then the `next` of \
            the last one.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI openApi(@Value("${porchlight.service}") String service) {
        return new OpenAPI()
                // Where the portal is: the address a service is called by is its own affair.
                .servers(List.of(new Server().url("/")))
                .info(new Info()
                        .title("Porchlight: the " + service + " service")
                        .version("1")
                        .description(CONVENTIONS))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    /** Every operation may fail, and always in the same form. */
    @Bean
    GlobalOpenApiCustomizer problems() {
        return document -> {
            document.getComponents().addSchemas("Problem", ProblemSchema.create());
            ApiResponse problem = new ApiResponse()
                    .description("It was not done.")
                    .content(new Content()
                            .addMediaType(
                                    "application/problem+json",
                                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
            document.getPaths().values().forEach(path -> path.readOperations()
                    .forEach(operation -> operation.getResponses().addApiResponse("default", problem)));
        };
    }

    @Bean
    Nullability nullability() {
        return new Nullability();
    }

    @Bean
    SortWords sortWords() {
        return new SortWords();
    }
}
