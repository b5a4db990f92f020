// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/strict_yaml.h>

#include <QHash>
#include <QSet>
#include <QStringView>

namespace Agentwright {

/// Recursive descent by the productions of YAML 1.2, as most JavaScript readers do it. A failure moves to the end of the text,
/// where every loop stops.
class StrictYamlParser
{
public:
    StrictYamlParser(QStringView text, const YamlDialect &dialect) : m_text(text), m_dialect(dialect) { }

    StrictYaml parse();

private:
    enum class Context { FlowIn, FlowOut, BlockIn, BlockOut };
    struct Properties {
        QString tag;
        QString anchor;
        bool isEmpty() const { return tag.isEmpty() && anchor.isEmpty(); }
    };
    struct Size {
        qsizetype nodes = 0;
        qsizetype units = 0; ///< of the text as written
    };
    struct Anchor {
        YamlValue value;
        Size size; ///< with what its aliases stand for
    };
    /// A mapping as it grows.
    struct Mapping {
        QList<YamlPair> own;
        QList<QList<YamlPair>> merged;
        QSet<QString> names; ///< of the first `known` of its own
        qsizetype known = 0;

        bool holds(const QString &name);
        YamlValue value() const;
    };

    char16_t at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset].unicode() : u'\0'; }
    char16_t current() const { return at(m_pos); }
    char16_t following() const { return at(m_pos + 1); }
    qsizetype unitsRead() const { return m_pos + m_aliased.units; }
    bool atEnd() const { return m_pos >= m_text.size(); }
    qsizetype column() const { return m_pos - m_lineStart; }
    bool atDocumentMark() const;
    bool hasFailed() const { return *m_problem != '\0'; }
    bool fail(const char *problem);

    void readDocument();
    bool readDirectives();
    bool skipSeparation(bool allowComments, qsizetype minimumIndent = -1);
    void breakLine();
    bool isDeficient(qsizetype minimumIndent);
    bool failDeficient();

    bool composeNode(qsizetype parentIndent, Context context, bool allowSeek, bool allowCompact);
    bool composeContent(qsizetype parentIndent, Context context, bool allowCollections, int indentStatus);
    bool hasPropertiesBeforeText() const;
    bool readProperties(Properties &properties);
    void applyProperties(const Properties &properties, bool hasContent, const Size &before);
    bool readAlias();
    bool readBlockSequence(qsizetype indent);
    bool readBlockMapping(qsizetype indent, qsizetype flowIndent);
    bool readFlowCollection(qsizetype indent);
    bool readFlowEntry(Mapping *mapping, QList<YamlValue> &items, qsizetype indent);
    void merge(Mapping &mapping, const YamlValue &source);
    void store(Mapping &mapping, const YamlValue &key, const YamlValue &value);

    bool readPlain(qsizetype indent, bool insideFlow);
    bool readQuoted(qsizetype indent);
    bool readEscape(QString &text, qsizetype indent);
    bool readBlockScalar(qsizetype indent);
    bool readBlockHeader(bool &isFolded, char16_t &chomping, qsizetype &digit);
    void foldLines(QString &text, qsizetype indent);
    bool keepsCrlf();

    QStringView m_text;
    YamlDialect m_dialect;
    qsizetype m_pos = 0;
    qsizetype m_line = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_lineIndent = 0;
    qsizetype m_firstTab = -1; ///< in the indentation of the current line
    int m_depth = 0;
    YamlValue m_result;
    QHash<QString, Anchor> m_anchors;
    qsizetype m_nodes = 0; ///< so far, with what aliases stand for
    Size m_aliased; ///< what the aliases so far stand for
    bool m_isSameInAllDialects = true;
    const char *m_problem = "";
    qsizetype m_problemOffset = 0;
};

} // namespace Agentwright
