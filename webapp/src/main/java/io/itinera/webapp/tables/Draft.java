package io.itinera.webapp.tables;

import io.itinera.webapp.page.UploadedText;
import org.springframework.web.multipart.MultipartFile;

/**
 * A table that somebody works on. It lives in the forms of the pages it is taken along to; nothing of it is stored.
 *
 * @param key of the decision that it is to become
 * @param dmn text of its file
 * @param base version that was published when the work on it began, or null where none was
 */
record Draft(String key, String dmn, Integer base) {
    /** A chosen file counts more than the text that came along. Browsers send lines that end as those of Windows. */
    static Draft of(String key, String dmn, MultipartFile file, Integer base) {
        var text = file == null || file.isEmpty() ? String.valueOf(dmn) : UploadedText.of(file);
        return new Draft(key, text.replace("\r\n", "\n"), base);
    }
}
