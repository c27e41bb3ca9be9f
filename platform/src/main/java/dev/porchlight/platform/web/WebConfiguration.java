package dev.porchlight.platform.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;

/** What every endpoint has in common. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@Import({Problems.class, VersionAsEtag.class})
public class WebConfiguration {

    /** Behind Spring Security's chain (order -100), because keys belong to callers. */
    private static final int BEHIND_SECURITY = 0;

    private static final int AROUND_SECURITY = -101;

    private static final ContentNegotiationStrategy ACCEPT_HEADER = new HeaderContentNegotiationStrategy();

    @Bean
    WebMvcConfigurer callersPagesAndPositions(ObjectProvider<Views> views) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerParameter());
            }

            /** The API speaks JSON. That the documentation's libraries could write YAML is asked of every answer otherwise. */
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(
                        all -> all.removeIf(one -> one.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReadYourWrites(views.stream().toList()));
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer accept) {
                accept.strategies(List.of(WebConfiguration::accepted));
            }
        };
    }

    /** Of an Accept that cannot be read, anything: else not even what is wrong with the request could be said. */
    private static List<MediaType> accepted(NativeWebRequest request) {
        try {
            return ACCEPT_HEADER.resolveMediaTypes(request);
        } catch (HttpMediaTypeNotAcceptableException e) {
            return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
        }
    }

    /** An empty text is nothing but text: no id, no word of an enumeration, and not the same as leaving it out. */
    @Bean
    JsonMapperBuilderCustomizer emptyTextIsNoValue() {
        return mapper -> mapper.withCoercionConfigDefaults(
                coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }

    @Bean
    FilterRegistrationBean<Trace> trace() {
        var filter = new FilterRegistrationBean<>(new Trace());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<FailedFilters> failedFilters(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new FilterRegistrationBean<>(new FailedFilters(problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(AROUND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LargestBody> largestBody(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new FilterRegistrationBean<>(new LargestBody(problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(BEHIND_SECURITY - 1);
        return filter;
    }

    @Bean
    IdempotentAnswers idempotentAnswers(JdbcClient jdbc, JsonMapper json) {
        return new IdempotentAnswers(jdbc, json);
    }

    @Bean
    FilterRegistrationBean<Idempotency> idempotency(
            IdempotentAnswers answers,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter =
                new FilterRegistrationBean<>(new Idempotency(answers, new TransactionTemplate(transactions), problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    /** Without a key of the operator's, cursors hold until the service restarts. */
    @Bean
    Cursors cursors(@Value("${porchlight.signing-key:}") String key) {
        byte[] bytes = new byte[32];
        if (key.isBlank()) {
            new SecureRandom().nextBytes(bytes);
        } else {
            bytes = Base64.getDecoder().decode(key);
        }
        return new Cursors(bytes);
    }
}
