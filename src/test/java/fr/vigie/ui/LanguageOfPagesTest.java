package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.vigie.PageTest;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The language that a page says it is in is that of its words, whatever the browser asks for. */
class LanguageOfPagesTest extends PageTest {

    @Test
    void a_page_names_the_language_that_its_reader_has_chosen() {
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(namedFor("fr")).isEqualTo("en");
    }

    @Test
    void a_page_in_french_says_so_to_an_english_browser() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        assertThat(namedFor("en")).isEqualTo("fr");
    }

    private static String namedFor(String browser) {
        var service = (VaadinServletService) VaadinService.getCurrent();
        var page = Jsoup.parse("<html lang=\"" + browser + "\"></html>");
        LanguageOfPages.name(new IndexHtmlResponse(new VaadinServletRequest(new MockHttpServletRequest("GET", "/"), service),
                new VaadinServletResponse(new MockHttpServletResponse(), service), page));
        return page.getElementsByTag("html").attr("lang");
    }
}
