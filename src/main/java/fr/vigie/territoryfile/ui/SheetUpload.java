package fr.vigie.territoryfile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import fr.vigie.territoryfile.Spreadsheets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one spreadsheet by drag and drop, or from a chooser. What is no spreadsheet, or too large, is not even sent. */
final class SheetUpload {

    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload = new Upload();

    /**
     * @param received the name and content of a file, beside the page: its thread has not locked it
     * @param rejected why a file was not sent, in words
     */
    SheetUpload(BiConsumer<String, byte[]> received, Consumer<String> rejected) {
        upload.setUploadHandler(event -> {
            // one byte more than is read tells that it is too large
            byte[] content = event.getInputStream().readNBytes(Spreadsheets.MOST_BYTES + 1);
            received.accept(event.getFileName(), content);
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Spreadsheets.MOST_BYTES);
        upload.setAcceptedFileTypes(Spreadsheets.TYPES.toArray(String[]::new));
        var button = new Button(words("choose"), VaadinIcon.UPLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(words("drop")));
        upload.setI18n(spoken());
        upload.addFileRejectedListener(event -> rejected.accept(event.getErrorMessage()));
        // so that the same file, put right, can be dropped at once
        upload.addAllFinishedListener(all -> upload.clearFileList());
        upload.addClassName("v-sheet-upload");
        upload.setWidthFull();
    }

    Upload component() {
        return upload;
    }

    private UploadI18N spoken() {
        String most = words("tooLarge", Spreadsheets.MOST_BYTES / MEGABYTE);
        return new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(most).setIncorrectFileType(words("type")).setTooManyFiles(words("oneFile")))
                .setFile(new UploadI18N.File().setRemove(words("remove")).setRetry(words("retry")).setStart(words("start")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status().setConnecting(words("connecting")).setStalled(words("stalled"))
                                .setProcessing(words("reading")).setHeld(words("held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(words("remaining")).setUnknown(words("unknownTime")))
                        .setError(new UploadI18N.Uploading.Error().setServerUnavailable(words("broken"))
                                .setUnexpectedServerError(words("broken")).setForbidden(words("forbidden")).setFileTooLarge(most)))
                .setUnits(List.of("o", "ko", "Mo", "Go"));
    }

    private String words(String key, Object... arguments) {
        return upload.getTranslation("territoryfile.upload." + key, arguments);
    }
}
