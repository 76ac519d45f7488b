package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeNameTest {

    @ParameterizedTest
    @CsvSource({
        "Total Time Spent on Website,totalTimeSpentOnWebsite",
        "TotalVisits,totalVisits",
        "What is your current occupation,whatIsYourCurrentOccupation",
        "Get updates on DM Content,getUpdatesOnDmContent",
        "X Education Forums,xEducationForums",
        "URL,url",
        "URLPath,urlPath",
        "PAGE VIEWS,pageViews",
        "lead_source,leadSource",
        "Größe (cm),größeCm",
        "Страна проживания,странаПроживания",
        "2nd Phone,_2ndPhone",
        "'  Tags ',tags",
        "???,''"
    })
    void shouldWriteColumnNamesAsExpressionsDo(String column, String attribute) {
        assertThat(AttributeName.of(column)).isEqualTo(attribute);
    }
}
