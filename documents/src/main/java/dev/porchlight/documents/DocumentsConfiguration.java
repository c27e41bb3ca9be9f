package dev.porchlight.documents;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;

/** What prints and seals. Without a key ({@code porchlight.documents.seal.key-store}) there is no {@link Seal}. */
@AutoConfiguration
class DocumentsConfiguration {

    @Bean
    Templates documentTemplates() {
        return new Templates();
    }

    @Bean
    PdfPrinter pdfPrinter() {
        return new PdfPrinter();
    }

    @Bean
    @ConditionalOnExpression("'${porchlight.documents.seal.key-store:}' != ''")
    Seal seal(
            @Value("${porchlight.documents.seal.key-store}") Path keyStore,
            @Value("${porchlight.documents.seal.password}") String password) {
        return new Seal(keyStore, password);
    }
}
