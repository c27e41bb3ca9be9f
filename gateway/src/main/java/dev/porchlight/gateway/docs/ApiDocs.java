package dev.porchlight.gateway.docs;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import java.io.IOException;
import java.util.Collection;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/docs}: the OpenAPI documents of all services, and the gateway's own, in one page served from here alone. */
@Configuration(proxyBeanMethods = false)
class ApiDocs {

    private static final String SWAGGER_UI = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private static final String GATEWAY = "gateway";

    private final PortalSettings settings;

    ApiDocs(PortalSettings settings) {
        this.settings = settings;
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> docsPage() {
        var page = new ClassPathResource("docs/index.html");
        var document = new ClassPathResource("docs/gateway.json");
        return RouterFunctions.route()
                .GET("/api/docs", _ -> ServerResponse.ok()
                        .contentType(MediaType.TEXT_HTML)
                        .body(page))
                .GET("/api/docs/services", _ -> ServerResponse.ok().body(services()))
                .GET("/api/docs/" + GATEWAY, _ -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(document))
                .resources("/api/docs/page/**", new ClassPathResource("docs/"))
                .resources(
                        "/api/docs/ui/**",
                        new ClassPathResource("META-INF/resources/webjars/swagger-ui/" + version() + "/"))
                .build();
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> documents(ProxyExchangeHandlerFunction proxy) {
        return GatewayRouterFunctions.route("docs")
                .GET("/api/docs/{service}", proxy::handle)
                .before(this::toDocument)
                .build();
    }

    private Collection<String> services() {
        return Stream.concat(settings.services().keySet().stream(), Stream.of(GATEWAY))
                .toList();
    }

    private ServerRequest toDocument(ServerRequest request) {
        var service = settings.services().get(request.pathVariable("service"));
        if (service == null) {
            throw new ProblemException(Problem.of(
                    HttpStatus.NOT_FOUND, "not-found", "There is nothing here", "No service has this name."));
        }
        MvcUtils.setRequestUrl(request, service.urls().getFirst());
        return BeforeFilterFunctions.setPath("/v3/api-docs").apply(request);
    }

    private static String version() {
        try {
            Properties coordinates = PropertiesLoaderUtils.loadProperties(new ClassPathResource(SWAGGER_UI));
            return coordinates.getProperty("version");
        } catch (IOException missing) {
            throw new IllegalStateException("The swagger-ui webjar is missing", missing);
        }
    }
}
