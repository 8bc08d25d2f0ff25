package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is answered outside of every page is said in words, whatever it is. */
class ErrorPagesTest {

    @ParameterizedTest
    @CsvSource({
        "400, Cette demande a été refusée, This request was refused",
        "403, Cette demande a été refusée, This request was refused",
        "404, Cette page n’existe pas, There is no page at this address",
        "500, Vigie n’a pas pu répondre, Vigie could not answer",
        "503, Vigie n’a pas pu répondre, Vigie could not answer"})
    void an_answer_says_what_happened_in_both_languages(int status, String french, String english) throws Exception {
        var answer = new MockHttpServletResponse();
        var told = new ErrorPages().resolveErrorView(new MockHttpServletRequest(), HttpStatus.valueOf(status), Map.of());
        told.getView().render(Map.of(), new MockHttpServletRequest(), answer);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getContentAsString()).contains("<h1>" + french + "</h1>", english + ".", "href=\"/error.css\"").doesNotContain("{");
    }
}
