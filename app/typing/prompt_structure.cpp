// SPDX-License-Identifier: MIT
#include "typing/prompt_structure.h"

#include "typing/text_lines.h"

#include <agentwright/syntax/tag_blocks.h>

#include <algorithm>

namespace Agentwright::App {

namespace {

/// The end of the text in front of an offset, without blank lines and the last line break.
qsizetype contentEnd(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && text[end - 1].isSpace())
        --end;
    return end;
}

class SectionBuilder
{
public:
    explicit SectionBuilder(const DefinitionView &definition)
        : m_text(definition.text())
        , m_headings(definition.outline().headings)
        , m_blocks(tagBlocks(m_text, definition.syntax().body(), definition.outline()))
        , m_end(definition.syntax().body().end)
    { }

    QList<PromptSection> run()
    {
        auto heading = m_headings.cbegin();
        auto block = m_blocks.cbegin();
        while (heading != m_headings.cend() || block != m_blocks.cend()) {
            const bool isHeading = block == m_blocks.cend()
                                   || (heading != m_headings.cend() && heading->range.start < block->opening.start);
            if (isHeading)
                takeHeading(*heading++);
            else
                takeBlock(*block++);
        }
        closeBefore(m_end);
        while (!m_open.isEmpty())
            close(m_end);
        return std::move(m_sections);
    }

private:
    struct Open {
        qsizetype section;
        int level; ///< 0 for tags
        qsizetype end; ///< of tags; headings are open until something ends them
    };

    void close(qsizetype end)
    {
        const Open open = m_open.takeLast();
        m_sections[open.section].range.end = open.level == 0 ? open.end : end;
    }

    /// Everything that ends in front of the offset.
    void closeBefore(qsizetype offset)
    {
        while (true) {
            const auto tag = std::find_if(m_open.crbegin(), m_open.crend(),
                                          [](const Open &open) { return open.level == 0; });
            if (tag == m_open.crend() || tag->end > offset)
                return;
            const qsizetype closing = tag->end;
            while (m_open.last().level != 0)
                close(lineStartOf(m_text, closing - 1));
            close(closing);
        }
    }

    void takeHeading(const Heading &heading)
    {
        closeBefore(heading.range.start);
        while (!m_open.isEmpty() && m_open.last().level >= heading.level)
            close(heading.range.start);
        add(PromptSection::Kind::Heading, heading.title, heading.range, heading.level, m_end);
    }

    void takeBlock(const TagBlock &block)
    {
        closeBefore(block.opening.start);
        const TextRange line(lineStartOf(m_text, block.opening.start), lineEndOf(m_text, block.opening.end));
        // The tag's section ends with its line.
        const qsizetype end = std::min(lineEndOf(m_text, block.closing.end) + 1, m_text.size());
        add(PromptSection::Kind::Tag, block.name, line, 0, end);
    }

    void add(PromptSection::Kind kind, const QString &title, const TextRange &head, int level, qsizetype end)
    {
        PromptSection section{kind, title, head, {head.start, end}, -1, int(m_open.size())};
        if (!m_open.isEmpty())
            section.parent = m_open.last().section;
        m_open.append({m_sections.size(), level, end});
        m_sections.append(section);
    }

    const QString &m_text;
    const QList<Heading> &m_headings;
    const QList<TagBlock> m_blocks;
    const qsizetype m_end;
    QList<PromptSection> m_sections;
    QList<Open> m_open;
};

void addFolds(PromptStructure &structure, const DefinitionView &definition)
{
    const QString &text = definition.text();
    const DocumentSyntax &syntax = definition.syntax();
    QList<FoldPart> &folds = structure.folds;
    if (syntax.fences() == FenceState::Closed || syntax.fences() == FenceState::OddClosing)
        folds.append({FoldPart::Kind::Frontmatter,
                      {0, lineEndOf(text, 0)},
                      syntax.closing().end - (text.at(syntax.closing().end - 1) == u'\n' ? 1 : 0)});
    for (const PromptSection &section : std::as_const(structure.sections)) {
        const qsizetype end = contentEnd(text, section.head.end, section.range.end);
        if (end > section.head.end)
            folds.append({FoldPart::Kind::Section, section.head, end});
    }
    for (const CodeFence &fence : definition.outline().fences) {
        if (fence.range.end > fence.opening.end)
            folds.append({FoldPart::Kind::Code, fence.opening, fence.range.end});
    }
    std::sort(folds.begin(), folds.end(),
              [](const FoldPart &a, const FoldPart &b) { return a.head.start < b.head.start; });
}

qsizetype shifted(qsizetype place, qsizetype offset, qsizetype removed, qsizetype added)
{
    if (place <= offset)
        return place;
    return place >= offset + removed ? place - removed + added : offset;
}

} // namespace

PromptStructure PromptStructure::of(const DefinitionView &definition)
{
    PromptStructure structure;
    structure.sections = SectionBuilder(definition).run();
    addFolds(structure, definition);
    return structure;
}

qsizetype PromptStructure::sectionAt(qsizetype offset) const
{
    auto next = std::upper_bound(sections.cbegin(), sections.cend(), offset,
                                 [](qsizetype at, const PromptSection &section) { return at < section.range.start; });
    if (next == sections.cbegin())
        return -1;
    // At the very end of the prompt one is still in its last section.
    const bool isLast = next == sections.cend();
    qsizetype found = next - sections.cbegin() - 1;
    while (found >= 0 && !(sections[found].range.contains(offset) || (isLast && sections[found].range.end == offset)))
        found = sections[found].parent;
    return found;
}

QList<qsizetype> PromptStructure::pathTo(qsizetype section) const
{
    QList<qsizetype> path;
    for (; section >= 0; section = sections[section].parent)
        path.prepend(section);
    return path;
}

qsizetype PromptStructure::foldStartingIn(const TextRange &line) const
{
    const auto fold = std::lower_bound(folds.cbegin(), folds.cend(), line.start,
                                       [](const FoldPart &part, qsizetype at) { return part.head.start < at; });
    return fold != folds.cend() && fold->head.start <= line.end ? fold - folds.cbegin() : -1;
}

qsizetype PromptStructure::siblingOf(qsizetype section, bool behind) const
{
    const qsizetype parent = sections[section].parent;
    for (qsizetype i = section + (behind ? 1 : -1); i >= 0 && i < sections.size() && i != parent; i += behind ? 1 : -1) {
        if (sections[i].parent == parent)
            return i;
        if (behind && parent >= 0 && sections[i].range.start >= sections[parent].range.end)
            break;
    }
    return -1;
}

void PromptStructure::shift(qsizetype offset, qsizetype removed, qsizetype added)
{
    const auto move = [&](qsizetype &place) { place = shifted(place, offset, removed, added); };
    for (PromptSection &section : sections) {
        for (qsizetype *place : {&section.head.start, &section.head.end, &section.range.start, &section.range.end})
            move(*place);
    }
    for (FoldPart &fold : folds) {
        for (qsizetype *place : {&fold.head.start, &fold.head.end, &fold.end})
            move(*place);
    }
}

} // namespace Agentwright::App
