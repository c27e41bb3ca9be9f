package dev.porchlight.documents;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file is still what was sealed. A library's "passed" is not enough: it passes files to which something was
 * added behind the seal. Here the seal has to be the only one, ours, intact, and to cover the file from its first byte to its last.
 */
public final class SealCheck {

    /** What a file turned out to be. */
    public enum Verdict {
        /** Sealed by one of the given certificates and not changed since. */
        UNCHANGED,
        /** Sealed by one of them, and something was changed or added afterwards. */
        CHANGED,
        /** Sealed by somebody else, more than once, or not at all. */
        NOT_OURS,
        /** No PDF that could be read. */
        NOT_READABLE
    }

    /**
     * @param sealedAt what the seal says of its time; null where there is none
     */
    public record Finding(Verdict verdict, @Nullable Instant sealedAt) {}

    private SealCheck() {}

    /** Checks a file against the certificates with which its sealer has sealed, today's and earlier ones. */
    public static Finding of(byte[] file, Collection<X509Certificate> ours) {
        List<AdvancedSignature> seals;
        try {
            var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(file));
            analyzer.setCertificateVerifier(Seal.withoutCallingOut());
            analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            seals = analyzer.getSignatures();
        } catch (RuntimeException e) {
            // A stranger's file: whatever its parser ends in, it is nothing we made.
            return new Finding(Verdict.NOT_READABLE, null);
        }
        if (seals.size() != 1 || !(seals.getFirst() instanceof PAdESSignature seal) || !isOneOf(ours, seal)) {
            return new Finding(Verdict.NOT_OURS, null);
        }
        seal.checkSignatureIntegrity();
        var integrity = seal.getSignatureCryptographicVerification();
        boolean intact = integrity.isReferenceDataIntact() && integrity.isSignatureIntact();
        boolean whole = new CoveredBytes(seal.getPdfRevision().getByteRange().toBigIntegerList().stream()
                        .mapToInt(BigInteger::intValueExact)
                        .toArray())
                .areAllOf(file);
        return new Finding(
                intact && whole ? Verdict.UNCHANGED : Verdict.CHANGED,
                seal.getSigningTime() == null ? null : seal.getSigningTime().toInstant());
    }

    private static boolean isOneOf(Collection<X509Certificate> ours, PAdESSignature seal) {
        var certificate = seal.getSigningCertificateToken();
        return certificate != null
                && ours.stream().anyMatch(one -> Arrays.equals(encoded(one), certificate.getEncoded()));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
