package dev.porchlight.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a document as PDF/A-3 wants them: named, described, dated, and said what they are to the page. */
final class Enclosures {

    private Enclosures() {}

    static void put(Paper paper, PDDocument pdf) throws IOException {
        if (paper.enclosures().isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Enclosure enclosure : paper.enclosures()) {
            PDComplexFileSpecification file = file(enclosure, Repeatable.time(paper.at()), pdf);
            byName.put(enclosure.name(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDComplexFileSpecification file(Enclosure enclosure, Calendar time, PDDocument pdf)
            throws IOException {
        PDEmbeddedFile bytes = new PDEmbeddedFile(pdf, new ByteArrayInputStream(enclosure.bytes()));
        bytes.setSubtype(enclosure.mediaType());
        bytes.setSize(enclosure.bytes().length);
        bytes.setCreationDate(time);
        bytes.setModDate(time);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(enclosure.name());
        file.setFileUnicode(enclosure.name());
        file.setFileDescription(enclosure.description());
        file.setEmbeddedFile(bytes);
        file.setEmbeddedFileUnicode(bytes);
        file.getCOSObject().setName("AFRelationship", enclosure.relation().word);
        return file;
    }
}
