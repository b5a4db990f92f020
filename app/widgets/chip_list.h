// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace Agentwright::App {

/// Short texts side by side in as many rows as they need; as high as that, within limits.
class ChipList : public QListView
{
    Q_OBJECT
public:
    /// Text: what is wrong with the item. It is shown crossed out and with a sign.
    static constexpr int RemarkRole = Qt::UserRole + 1;

    explicit ChipList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// Delete or Backspace pressed with these rows selected, in ascending order.
    void removeRequested(const QList<int> &rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
};

} // namespace Agentwright::App
