// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace Agentwright::App {

class PromptEdit;

/// The line above the text that names the section at the top of what is shown, from the outermost to the innermost. A click
/// on a name goes there; by keyboard the outline and "go to heading" do the same.
class SectionLine : public QWidget
{
    Q_OBJECT
public:
    explicit SectionLine(PromptEdit &editor);

    int wantedHeight() const;
    /// The shown text, names separated by " › ".
    QString text() const;
    /// Looks at what is shown now.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Part {
        QString name;
        qsizetype start = 0; ///< offset of its head
        QRect area;

        friend bool operator==(const Part &, const Part &) = default;
    };

    PromptEdit &m_editor;
    QList<Part> m_parts;
};

} // namespace Agentwright::App
