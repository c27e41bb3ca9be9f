package dev.porchlight.platform.position;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sets the ETag of every answer that is {@link Versioned}. */
@RestControllerAdvice
class VersionAsEtag implements ResponseBodyAdvice<Versioned> {

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return Versioned.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public Versioned beforeBodyWrite(
            Versioned body,
            MethodParameter type,
            MediaType media,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null) {
            response.getHeaders().set(HttpHeaders.ETAG, "\"" + body.version() + "\"");
        }
        return body;
    }
}
